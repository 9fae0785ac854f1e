// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Behov } from './behov.ts';
import type { EntryId, Instant } from './ground.ts';
import type { Signaturart } from './signatur.ts';

/** Which list of authorisations: of a day, as known at a moment; now for what is left out. */
export interface FortegnelseAsked {
  readonly kundenr?: string | undefined;
  readonly dag?: string | undefined;
  /** A day or an instant. */
  readonly kendt?: string | undefined;
  readonly gaeldende?: 'ja' | 'nej' | undefined;
}

/** Which list of authorisations, and the form of its file. */
export interface FortegnelseFileAsked {
  readonly kundenr?: string | undefined;
  readonly dag?: string | undefined;
  /** A day or an instant. */
  readonly kendt?: string | undefined;
  readonly gaeldende?: 'ja' | 'nej' | undefined;
  readonly form?: 'csv' | 'excel' | undefined;
}

/** An employee or a system with start and end of its authorisation. */
export interface FortegnelseRow {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly art: 'medarbejder' | 'system' | 'operatoer';
  readonly status: 'gaeldende' | 'ophoert' | 'udloebet' | 'kommende' | 'inaktiveret';
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly ejer?: string | undefined;
  readonly ejerNavn?: string | undefined;
  readonly ansatFra?: string | undefined;
  readonly ansatTil?: string | undefined;
  /** The profiles in force on the day. */
  readonly profiler: readonly string[];
  readonly signaturer: readonly FortegnelseSignatur[];
  readonly behov?: Behov | undefined;
}

/** The list of authorisations of a day, as known at a moment. */
export interface Fortegnelse {
  readonly journal: EntryId;
  readonly dag: string;
  readonly kendt: Instant;
  readonly raekker: readonly FortegnelseRow[];
}

/** A named signature of the user on the day. */
export interface FortegnelseSignatur {
  readonly art: Signaturart;
  readonly signatur: string;
  readonly godkendt?: Instant | undefined;
  readonly godkendtAf?: string | undefined;
}
