import type { LetterData } from './letter.ts';
import type { MachineSign, Usage } from './machine-traits.ts';
import type { MergeRow } from './merge-data.ts';
import type { Plan } from './plan.ts';

/** A campaign. Times are ISO instants. */
export interface Kampagne extends Plan {
  /** The office's customer number. */
  readonly kundenr: string;
  readonly kampagneId: string;
  readonly planlagt: string;
  readonly inaktiveret: string | undefined;
  readonly journaliseret: string | undefined;
  readonly aabnet: string | undefined;
  readonly afsluttet: string | undefined;
}

/** A campaign as it concerns one authority. */
export interface KampagneMyndighed extends Pick<Plan, 'nat' | 'inaktiveres' | 'aabner' | 'frist' | 'telefon'> {
  readonly kundenr: string;
  readonly kampagneId: string;
  readonly navn: string;
  readonly brev: LetterData | undefined;
  readonly brevForseglet: Uint8Array | undefined;
  readonly brevAabnet: string | undefined;
  readonly kodeHash: string | undefined;
  readonly kodeBrugt: string | undefined;
  readonly forkerteForsoeg: number;
  readonly rykket: string | undefined;
  readonly navngivet: string | undefined;
  readonly navngivetTid: string | undefined;
  /** What the one who is named was given for the morning. */
  readonly navngivetKendeord: string | undefined;
  readonly navngivetTokenHash: string | undefined;
  readonly inaktiveret: string | undefined;
  readonly genaktiveret: string | undefined;
  readonly genaktiveretTid: string | undefined;
}

/** Somebody who was let out, and how far they are. */
export interface KampagneBruger {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly dap: boolean;
  readonly verificeret: string | undefined;
  readonly grund: string | undefined;
  readonly gyldigTil: string;
  readonly skalSkiftes: boolean;
  readonly udloebet: string | undefined;
}

/** A letter that has been made, for an authority. */
export interface MadeLetter {
  readonly kundenr: string;
  readonly brev: LetterData;
  readonly forseglet: Uint8Array;
  readonly kodeHash: string;
}

/** How somebody is named who is to be let in: by whom, and with what for the morning. */
export interface Naming {
  readonly personkode: string;
  readonly vej: 'side' | 'telefon';
  /** argon2id of the one-time password, where one was given. */
  readonly kendeord: string | undefined;
  /** SHA-256 of the token of the link, hex, where one was shown; with neither, a link is sent in the morning. */
  readonly tokenHash: string | undefined;
}

/** How somebody is verified. */
export interface Verifying {
  readonly personkode: string;
  readonly vej: 'kontor' | 'dap';
  readonly af: string | undefined;
  readonly grund: string | undefined;
  /** Until when the user is valid; undefined leaves it. */
  readonly gyldigTil: string | undefined;
  /** argon2id of the one-time password, or NO_PASSWORD where the user gets a link. */
  readonly kendeord: string;
}

/** A call that waits. */
export interface WaitingCall {
  readonly opkaldId: string;
  readonly fra: string;
  readonly ankom: string;
}

/** Counts of a campaign, as the dashboard shows them. */
export type KampagneCounts = Readonly<
  Record<
    | 'myndigheder'
    | 'breve'
    | 'breveAabnet'
    | 'navngivet'
    | 'rykket'
    | 'genaktiveret'
    | 'laast'
    | 'brugere'
    | 'verificeret'
    | 'afventerKendeord'
    | 'udloebet'
    | 'opkaldVenter',
    number
  >
>;

/** How far one authority is. */
export interface AuthorityProgress {
  readonly kundenr: string;
  readonly navn: string;
  readonly brev: boolean;
  readonly brevAabnet: boolean;
  readonly navngivet: boolean;
  readonly rykket: boolean;
  readonly laast: boolean;
  readonly genaktiveret: boolean;
  readonly brugere: number;
  readonly verificeret: number;
  readonly udloebet: number;
}

/** Campaigns. */
export interface KampagneBook {
  /** False while there is one that is not over. */
  add(
    kampagne: Plan & { kundenr: string; kampagneId: string; planlagt: string; af: string | undefined },
  ): Promise<boolean>;
  /** The campaign that is not over; its row is held until the act is done. */
  find(): Promise<Kampagne | undefined>;
  /** All there have been, newest first. */
  list(): Promise<readonly Kampagne[]>;
  /** Takes in the authorities that are in force and not in yet, customers of these kinds. */
  enlist(kampagne: Kampagne, arter: readonly string[], now: string): Promise<void>;
  /** The campaign is over, ahead of the deadline too. */
  close(kampagneId: string, now: string): Promise<void>;

  /** Authorities without a letter, in the order of their numbers; or the one of a number, whatever it has. */
  lettersWanted(
    kampagneId: string,
    limit: number,
    kundenr?: string,
  ): Promise<readonly Pick<MergeRow, 'navn' | 'kundenr' | 'cvr'>[]>;
  keepLetters(kampagneId: string, letters: readonly MadeLetter[], now: string): Promise<void>;
  /** The letter has been opened: its sealed form is forgotten. */
  openLetter(kundenr: string, kampagneId: string, now: string): Promise<void>;
  mergeRows(kampagneId: string): Promise<readonly MergeRow[]>;

  /** The campaign that is not over as it concerns an authority; its row is held until the act is done. */
  findAuthority(kundenr: string): Promise<KampagneMyndighed | undefined>;
  name(authority: KampagneMyndighed, naming: Naming, now: string): Promise<void>;
  countWrong(authority: KampagneMyndighed): Promise<void>;
  spendCode(authority: KampagneMyndighed, now: string): Promise<void>;
  /** Those who have not named anybody. */
  unnamed(kampagneId: string): Promise<readonly AuthorityProgress[]>;
  /** Reminds those of them who were not reminded after a moment; returns their customer numbers. */
  remind(kampagneId: string, after: string, now: string): Promise<ReadonlySet<string>>;

  /** The night: lets every human user of the authorities out, once. */
  inactivate(kampagneId: string, arter: readonly string[], now: string): Promise<number>;
  /** Authorities whose named administrator is out and can be let in. */
  namedWaiting(kampagneId: string): Promise<readonly KampagneMyndighed[]>;
  /** False when the user is not out by the campaign, or is somebody else's. */
  verify(
    authority: Pick<KampagneMyndighed, 'kundenr' | 'kampagneId'>,
    verifying: Verifying,
    now: string,
  ): Promise<boolean>;
  /** The morning has been; the door opens now where it is ahead of the plan. */
  morning(kampagneId: string, now: string, opensNow: boolean): Promise<void>;
  /** Somebody's users who were let out, in the order of their personkoder. */
  users(kundenr: string, kampagneId: string): Promise<readonly KampagneBruger[]>;
  /**
   * Whether a human user of an authority was there at the night of the campaign that runs, closed or not, and has not been
   * verified in it.
   */
  isUnverified(bruger: Pick<KampagneBruger, 'kundenr' | 'personkode'>, now: string): Promise<boolean>;
  /** Whether a user is out by a campaign that is over, in which nobody verified it in time. */
  hasExpired(bruger: Pick<KampagneBruger, 'kundenr' | 'personkode'>): Promise<boolean>;
  /** Lets everybody expire who has not been verified; returns how many. */
  expire(kampagneId: string, now: string): Promise<number>;

  queue(call: WaitingCall & { kundenr: string; kampagneId: string }): Promise<void>;
  /** Takes the call that has waited longest. */
  takeCall(kampagneId: string, af: string | undefined, now: string): Promise<WaitingCall | undefined>;
  waiting(kampagneId: string): Promise<readonly WaitingCall[]>;

  counts(kampagneId: string): Promise<KampagneCounts>;
  progress(kampagneId: string): Promise<readonly AuthorityProgress[]>;

  keepSigns(kampagneId: string, signs: readonly MachineSign[], now: string): Promise<void>;
  signs(kampagneId: string, kundenr: string | undefined): Promise<readonly (MachineSign & { fundet: string })[]>;
}

/** What a campaign works with beside the books: a key that is not in the database, and the journal. */
export interface Verification {
  /** The keyed hash of a code of an authority, hex. */
  hashCode(kampagneId: string, kundenr: string, code: string): string;
  seal(bytes: Uint8Array): Uint8Array;
  /** Throws a Fault when it was sealed with another key. */
  unseal(sealed: Uint8Array): Uint8Array;
  /** How every personkode was used in a period of the journal. Times are ISO instants, half-open. */
  usage(fra: string, til: string): Promise<readonly Usage[]>;
}

/** Somebody who was let out in a night, with the entry that says so. */
export interface ManifestEntry {
  readonly kundenr: string;
  readonly personkode: string;
  readonly entryId: string;
  /** The moment of the night, ISO instant. */
  readonly tid: string;
}

/** The manifests of nights: what is still to be written into the journal. */
export interface ManifestStore {
  /** Campaigns whose night has been and whose entries may not all stand in the journal. */
  unwritten(): Promise<readonly string[]>;
  /** A page of a manifest in the order of the entries' ids, from the one after `after` on. */
  page(kampagneId: string, after: string | undefined, limit: number): Promise<readonly ManifestEntry[]>;
  written(kampagneId: string, now: string): Promise<void>;
  /** The acts whose time has come at an instant, by the plan of the campaign that is not over. */
  due(now: string): Promise<readonly string[]>;
}
