// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** A sign that an account is used as a system, with the figures it rests on. */
export interface Systemtegn {
  readonly kundenr?: string | undefined;
  readonly personkode: string;
  readonly regel: 'M20' | 'M21' | 'M22' | 'M23';
  readonly bevis: Readonly<Record<string, string | number>>;
  readonly fundet?: Instant | undefined;
}

/** How far one authority is. */
export interface Fremdrift {
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

/** A campaign. */
export interface Kampagne {
  readonly kundenr: string;
  readonly kampagneId: string;
  readonly nat: string;
  readonly inaktiveres: Instant;
  readonly aabner: Instant;
  readonly frist: Instant;
  readonly telefon: string;
  readonly underskriver: string;
  readonly stilling: string;
  readonly indledning: string;
  readonly planlagt: Instant;
  readonly inaktiveret?: Instant | undefined;
  readonly journaliseret?: Instant | undefined;
  readonly aabnet?: Instant | undefined;
  readonly afsluttet?: Instant | undefined;
}

/** Counts of a campaign. */
export interface KampagneTal {
  readonly myndigheder: number;
  readonly breve: number;
  readonly breveAabnet: number;
  readonly navngivet: number;
  readonly rykket: number;
  readonly genaktiveret: number;
  readonly laast: number;
  readonly brugere: number;
  readonly verificeret: number;
  readonly afventerKendeord: number;
  readonly udloebet: number;
  readonly opkaldVenter: number;
}

/** A campaign in a list. */
export interface KampagneKort {
  readonly kampagneId: string;
  readonly nat: string;
  readonly afsluttet?: Instant | undefined;
}

/** A call that waits. */
export interface Opkald {
  readonly opkaldId: string;
  readonly fra: string;
  readonly ankom: Instant;
  readonly ventetSekunder: number;
}

/** A campaign as it concerns the own authority; `udloebet` is when users who were not verified expired, which may be before the deadline. */
export interface EgenKampagne {
  readonly nat: string;
  readonly inaktiveres: Instant;
  readonly aabner: Instant;
  readonly frist: Instant;
  readonly telefon: string;
  readonly inaktiveret?: Instant | undefined;
  readonly brev: 'mangler' | 'lukket' | 'aabnet';
  readonly rykket?: Instant | undefined;
  readonly navngivet?: string | undefined;
  readonly genaktiveret?: string | undefined;
  readonly udloebet?: Instant | undefined;
}

/** A user who was let out, and how far they are. */
export interface EgenBruger {
  readonly personkode: string;
  readonly navn: string;
  readonly dap: boolean;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly grund?: string | undefined;
  readonly forloeb: 'aktiv' | 'inaktiveret' | 'afventer-kendeord' | 'verificeret' | 'udloebet';
}

/** A DAP administrator of the own authority. */
export interface DapAdministrator {
  readonly personkode: string;
  readonly navn: string;
}

/** The plan. */
export interface KampagnePlanlagt {
  readonly journal: EntryId;
  readonly kampagne: string;
  readonly nat: string;
  readonly inaktiveres: Instant;
  readonly aabner: Instant;
  readonly frist: Instant;
  readonly telefon: string;
  readonly underskriver: string;
  readonly stilling: string;
  readonly indledning: string;
  readonly myndigheder: number;
}

/** The accounts found, with the evidence. */
export interface KampagneSystembrugere {
  readonly journal: EntryId;
  readonly konti: number;
  readonly tegn: readonly Systemtegn[];
}

/** How far the run is. */
export interface KampagneBreve {
  readonly journal: EntryId;
  readonly lavet: number;
  readonly ialt: number;
  readonly mangler: number;
}

/** Who is named, and where the link goes in the morning, or what works from then on. */
export interface KampagneNavngivet {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly personkode: string;
  readonly virkerFra: Instant;
  /** A one-time password, told this once. */
  readonly engangskendeord?: string | undefined;
  /** The address the link goes to. */
  readonly til?: string | undefined;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string | undefined;
}

/** The authorities. */
export interface KampagneRykkere {
  readonly journal: EntryId;
  /** How many were reminded now: nobody is twice within a day. */
  readonly rykket: number;
  readonly myndigheder: readonly Fremdrift[];
}

/** How many were let out. */
export interface KampagneInaktiveret {
  readonly journal: EntryId;
  readonly kampagne: string;
  readonly inaktiveret: number;
}

/** How many were let in. */
export interface KampagneMorgen {
  readonly journal: EntryId;
  readonly kampagne: string;
  readonly genaktiveret: number;
}

/** Calls that wait, and authorities nobody of which is in yet. */
export interface KampagneArbejdsliste {
  readonly journal: EntryId;
  readonly kampagne: string;
  readonly nat: string;
  readonly natten: boolean;
  readonly aaben: boolean;
  readonly koe: readonly Opkald[];
  readonly myndigheder: readonly Fremdrift[];
}

/** The call, and how many wait. */
export interface KampagneIKoe {
  readonly journal: EntryId;
  readonly opkald: string;
  readonly venter: number;
}

/** The call. */
export interface KampagneNaeste {
  readonly journal: EntryId;
  readonly opkald: string;
  readonly fra: string;
  readonly ventetSekunder: number;
}

/** Who was let in, and how. */
export interface KampagneOpkald {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly personkode: string;
  /** A one-time password, told this once. */
  readonly engangskendeord?: string | undefined;
  readonly udloeber?: Instant | undefined;
  /** The letter the link is in. */
  readonly brev?: string | undefined;
  /** The address the link goes to. */
  readonly til?: string | undefined;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string | undefined;
}

/** Nothing of a campaign where there is none. */
export interface KampagneMyndighed {
  readonly journal: EntryId;
  readonly kampagne?: EgenKampagne | undefined;
  readonly brugere: readonly EgenBruger[];
  readonly dapAdministratorer: readonly DapAdministrator[];
  readonly systemtegn: readonly Systemtegn[];
}

/** Who was verified, and how the user is let in. */
export interface KampagneVerificeret {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly gyldigTil: string;
  /** A one-time password, told this once. */
  readonly engangskendeord?: string | undefined;
  readonly udloeber?: Instant | undefined;
  /** The letter the link is in. */
  readonly brev?: string | undefined;
  /** The address the link goes to. */
  readonly til?: string | undefined;
  /** The path of the link of a user without an address, told this once. */
  readonly link?: string | undefined;
}

/** How many have expired. */
export interface KampagneUdloebet {
  readonly journal: EntryId;
  readonly kampagne: string;
  readonly udloebet: number;
}

/** A campaign on the whole and authority by authority. */
export interface KampagneStatus {
  readonly journal: EntryId;
  readonly kampagne: Kampagne;
  readonly tal: KampagneTal;
  readonly myndigheder: readonly Fremdrift[];
  readonly kampagner: readonly KampagneKort[];
}
