// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** Which customer's users. */
export interface BrugerList {
  readonly kundenr?: string | undefined;
}

/** A user. */
export interface BrugerNamed {
  readonly personkode: string;
}

/** The user it was done to. */
export interface BrugerDone {
  readonly journal: EntryId;
  readonly personkode: string;
}

/** A profile as a user has it. */
export interface BrugerProfil {
  readonly profil: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** A user as lists show it. */
export interface Bruger {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly art: 'medarbejder' | 'system' | 'operatoer';
  readonly tilstand: 'aktiv' | 'inaktiv' | 'laast';
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly profiler: readonly BrugerProfil[];
}

/** Users in the order of customer and personkode. */
export interface BrugerListed {
  readonly journal: EntryId;
  readonly brugere: readonly Bruger[];
}

/** Sends a user a link to choose the own password by. */
export interface BrugerLink {
  readonly personkode: string;
  readonly email?: string | undefined;
}

/** Until when the link can be used, and the letter it is in. */
export interface BrugerLinkTold {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly udloeber: Instant;
  readonly brev: EntryId;
}

/** Makes a one-time password, shown this once. */
export interface BrugerEngangskendeord {
  readonly personkode: string;
}

/** The password, which serves for its change only. */
export interface BrugerEngangskendeordTold {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly engangskendeord: string;
}
