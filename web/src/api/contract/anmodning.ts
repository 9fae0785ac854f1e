// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** How far an access reaches. */
export interface Omfang {
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly string[];
  readonly formaal: readonly string[];
  /** Municipality codes; absent for the whole country. */
  readonly geografi?: readonly string[] | undefined;
  readonly beskyttede: boolean;
}

/** Something that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly da: string;
  readonly en: string;
}

/** A version of the terms, and whose it is. */
export interface TermsChoice {
  readonly id: string;
  readonly modtager: string;
  readonly da: string;
  readonly en: string;
}

/** A purpose, and what it rests on. */
export interface FormaalChoice {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly hjemmel: string;
}

/** What processing can rest on. */
export interface BasisChoice {
  readonly id: string;
  readonly lov: 'gdpr' | 'dbl';
  readonly da: string;
  readonly en: string;
  readonly for: readonly string[];
}

/** A kind of customer, and what it is to the law. */
export interface KindChoice {
  readonly id: string;
  readonly modtager: string;
  readonly da: string;
  readonly en: string;
}

/** What an application can say. */
export interface AnmodningValg {
  readonly vilkaar: readonly TermsChoice[];
  readonly anvendelser: readonly Choice[];
  readonly tjenester: readonly Choice[];
  readonly feltgrupper: readonly string[];
  readonly formaal: readonly FormaalChoice[];
  readonly grundlag: readonly BasisChoice[];
  readonly arter: readonly KindChoice[];
  /** Working days. */
  readonly leveringstid: number;
  /** The ways into the landlord service. */
  readonly adgange: readonly Choice[];
}

/** Who applies without being a customer yet. */
export interface Ansoeger {
  readonly navn: string;
  readonly cvr: string;
  readonly art: string;
  readonly epost: string;
  readonly kontakt: string;
}

/** The two questions of the judgement answered, and what was thought. */
export interface Vurdering {
  readonly personerNoedvendige: boolean;
  readonly oplysningerNoedvendige: boolean;
  readonly vurdering: string;
}

/** An application for access. */
export interface Anmodning {
  readonly kundenr: string;
  readonly anmodningId: string;
  readonly ansoeger?: Ansoeger | undefined;
  readonly indsendt: Instant;
  readonly indsendtAf?: string | undefined;
  readonly vilkaar: string;
  readonly anvendelse: string;
  readonly opgave: string;
  readonly omfang: Omfang;
  /** Purpose to the ids of what it rests on. */
  readonly grundlag: Readonly<Record<string, readonly string[]>>;
  readonly forventet: string;
  readonly tilstand: string;
  readonly vurdering?: Vurdering | undefined;
  readonly begrundelse?: string | undefined;
  readonly imoedekommet?: Omfang | undefined;
  readonly afgjort?: Instant | undefined;
  readonly udlejer?: UdlejerAnmodning | undefined;
}

/** Applications, the oldest first. */
export interface Anmodninger {
  readonly journal: EntryId;
  readonly anmodninger: readonly Anmodning[];
}

/** The application sent in. */
export interface AnmodningIndsendt {
  readonly journal: EntryId;
  readonly anmodningId: string;
  readonly tilstand: string;
  readonly forventet: string;
}

/** The receipt of an applicant without users; its key is shown once. */
export interface Kvittering {
  readonly journal: EntryId;
  readonly anmodningId: string;
  readonly noegle: string;
  readonly tilstand: string;
  readonly forventet: string;
}

/** The state an application now has. */
export interface AnmodningTilstand {
  readonly journal: EntryId;
  readonly anmodningId: string;
  readonly tilstand: string;
  readonly kundenr?: string | undefined;
}

/** How far an application is. */
export interface AnmodningSet {
  readonly journal: EntryId;
  readonly anmodningId: string;
  readonly navn?: string | undefined;
  readonly kundenr?: string | undefined;
  readonly indsendt: Instant;
  readonly forventet: string;
  readonly tilstand: string;
  readonly begrundelse?: string | undefined;
}

/** A customer applies for access. */
export interface AnmodningIndsend {
  readonly vilkaar: string;
  readonly anvendelse: string;
  readonly opgave: string;
  readonly kundenr?: string | undefined;
  readonly tjenester?: string | undefined;
  readonly feltgrupper?: string | undefined;
  readonly formaal?: string | undefined;
  readonly geografi?: string | undefined;
  readonly beskyttede?: string | undefined;
  readonly grundlag?: string | undefined;
  readonly ejernumre?: string | undefined;
  readonly fuldmagtsnumre?: string | undefined;
  readonly adgange?: string | undefined;
  readonly 'antal-boliger'?: string | undefined;
  readonly bilag?: string | undefined;
  readonly bilagsnavn?: string | undefined;
}

/** Somebody who is no customer yet applies. */
export interface AnmodningAnsoeg {
  readonly navn: string;
  readonly cvr: string;
  readonly art: string;
  readonly kontakt: string;
  readonly epost: string;
  readonly vilkaar: string;
  readonly anvendelse: string;
  readonly opgave: string;
  readonly tjenester?: string | undefined;
  readonly feltgrupper?: string | undefined;
  readonly formaal?: string | undefined;
  readonly geografi?: string | undefined;
  readonly beskyttede?: string | undefined;
  readonly grundlag?: string | undefined;
  readonly ejernumre?: string | undefined;
  readonly fuldmagtsnumre?: string | undefined;
  readonly adgange?: string | undefined;
  readonly 'antal-boliger'?: string | undefined;
  readonly bilag?: string | undefined;
  readonly bilagsnavn?: string | undefined;
}

/** How far an application of somebody without users is. */
export interface AnmodningStatus {
  readonly noegle: string;
}

/** Somebody without users withdraws an application. */
export interface AnmodningFortryd {
  readonly noegle: string;
}

/** A customer withdraws an application. */
export interface AnmodningTraek {
  readonly anmodning: string;
}

/** The applications. */
export interface AnmodningList {
  readonly kundenr?: string | undefined;
  readonly tilstand?: string | undefined;
}

/** Takes an application up. */
export interface AnmodningBehandl {
  readonly anmodning: string;
}

/** Grants an application, in whole or in part. */
export interface AnmodningImoedekom {
  readonly anmodning: string;
  readonly personer: string;
  readonly oplysninger: string;
  readonly vurdering: string;
  readonly kundenr?: string | undefined;
  readonly tjenester?: string | undefined;
  readonly feltgrupper?: string | undefined;
  readonly formaal?: string | undefined;
  readonly geografi?: string | undefined;
  readonly beskyttede?: string | undefined;
  readonly begrundelse?: string | undefined;
  readonly dokumentation?: string | undefined;
}

/** Refuses an application. */
export interface AnmodningAfslaa {
  readonly anmodning: string;
  readonly personer: string;
  readonly oplysninger: string;
  readonly vurdering: string;
  readonly begrundelse: string;
}

/** What a landlord states when it applies for the landlord service. */
export interface UdlejerAnmodning {
  readonly ejernumre: readonly AnsoegtEjernummer[];
  readonly adgange: readonly ('cprweb' | 'cpr-services')[];
  readonly antalBoliger?: number | undefined;
  /** The name of the document attached. */
  readonly bilag?: string | undefined;
  readonly vurderet?: DokumentationVurderet | undefined;
}

/** What the CPR Administration made of the documentation, and when. */
export interface DokumentationVurderet {
  readonly vurdering: string;
  readonly tid: Instant;
  readonly af?: string | undefined;
}

/** The documentation of an application. */
export interface AnmodningBilagAsked {
  readonly anmodning: string;
}

/** What was made of an owner's leave. */
export interface FuldmagtAsked {
  readonly anmodning: string;
  readonly nummer: string;
  readonly godtaget: 'ja' | 'nej';
  readonly dateret?: string | undefined;
  readonly vurdering: string;
}

/** What the CPR Administration made of an owner's leave. */
export interface FuldmagtVurderet {
  readonly godtaget: boolean;
  /** The day the document bears. */
  readonly dateret?: string | undefined;
  readonly vurdering: string;
  readonly tid: Instant;
  readonly af?: string | undefined;
}

/** The number of an owner as it was stated. */
export interface AnsoegtEjernummer {
  readonly nummer: string;
  readonly grundlag: 'egen' | 'fuldmagt';
  readonly fuldmagt?: FuldmagtVurderet | undefined;
  /** The other customers it is tied to now; told to the CPR Administration alone. */
  readonly andre?: readonly string[] | undefined;
}
