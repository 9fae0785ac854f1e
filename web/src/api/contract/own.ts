// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { ProtectedAs } from './about.ts';
import type { EntryId, Instant, Refusal } from './ground.ts';
import type { Situation } from './lookup.ts';
import type { Kommune } from './search.ts';
import type { Formaal } from './session.ts';

/** A service of the catalogue. */
export interface ServiceName {
  readonly id: string;
  readonly da: string;
  readonly en: string;
}

/** A field of the catalogue as far as the user gets it. */
export interface ToldField {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly protects: ProtectedAs;
  /** Why it is withheld whoever is looked up. */
  readonly reason?: string | undefined;
}

/** A field group of a grant. */
export interface ToldGroup {
  readonly group: string;
  readonly fields: readonly ToldField[];
}

/** What a customer is when data are handed out: an authority, a private party, or a landlord who asks about a dwelling of its own. */
export type Recipient = 'offentlig' | 'privat' | 'udlejer';

/** A grant: what may be asked for which purposes, and what is answered. */
export interface ToldGrant {
  readonly recipient: Recipient;
  readonly services: readonly ServiceName[];
  readonly purposes: readonly Formaal[];
  /** The purpose of a lookup that names none. */
  readonly standard: string;
  readonly purposeRequired: boolean;
  readonly caseRequired: boolean;
  /** The municipalities it is for; left out: the whole country. */
  readonly area?: readonly Kommune[] | undefined;
  /** Whether protected names and addresses are among the data, as far as the law lets them. */
  readonly protectedPersons: boolean;
  readonly from: Instant;
  readonly until?: Instant | undefined;
  readonly situations: readonly ToldSituation[];
  readonly groups: readonly ToldGroup[];
}

/** What the user gets of persons in one situation; `findes` false: as if there were nobody. */
export interface ToldSituation {
  readonly situation: Situation;
  readonly findes: boolean;
  readonly navn: boolean;
  readonly adresse: boolean;
  readonly udland: boolean;
}

/** What the signed-in user may see and why, by the catalogues and the grants. */
export interface Access {
  readonly recipient: Recipient;
  readonly situations: readonly ToldSituation[];
  readonly grants: readonly ToldGrant[];
  /** Every service there is, granted or not. */
  readonly services: readonly ServiceName[];
  /** Every purpose there is, granted or not. */
  readonly purposes: readonly Formaal[];
}

/** A question without anybody in it. */
export interface TryOut {
  readonly tjeneste: string;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  /** More is asked for than what is in force. */
  readonly historik?: 'ja' | undefined;
}

/** A legal question, its answer, and why. */
export interface Answered {
  readonly number: string;
  readonly source: string;
  readonly da: string;
  readonly en: string;
  readonly answer: 'yes' | 'no' | 'depends';
  readonly why: Reason;
}

/** A reason in both languages. */
export interface Reason {
  readonly da: string;
  readonly en: string;
}

/** What a lookup would come to and why, and the entry of having tried. */
export interface Decision {
  readonly journal: EntryId;
  readonly service: ServiceName;
  /** What a lookup would be refused with; left out where it would be made. */
  readonly refusal?: Refusal | undefined;
  readonly purpose?: Formaal | undefined;
  readonly grant?: ToldGrant | undefined;
  readonly questions: readonly Answered[];
}

/** Which page of one's own lookups. */
export interface TracePage {
  /** Where the page before ended; left out for the first. */
  readonly before?: EntryId | undefined;
}

/** One lookup of one's own. Numbers are masked. */
export interface TracedLookup {
  readonly entryId: EntryId;
  readonly tid: Instant;
  readonly tjeneste: ServiceName;
  /** The door it came through, e.g. `gctp`. */
  readonly doer: string;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  /** What was asked, key by key. */
  readonly spurgt: Readonly<Record<string, string>>;
  /** How many persons were delivered. */
  readonly personer: number;
  readonly afslag?: TracedRefusal | undefined;
}

/** A page of one's own lookups, and the entry of having asked for it. */
export interface Trace {
  readonly journal: EntryId;
  readonly lookups: readonly TracedLookup[];
  /** Where the next page begins; left out at the end. */
  readonly next?: EntryId | undefined;
}

/** Why a lookup was refused; an answered one has none. */
export interface TracedRefusal {
  readonly da: string;
  readonly en: string;
}
