// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** Who is to be security officer, from when. */
export interface SikkerhedUdpeg {
  readonly personkode: string;
  readonly fra?: string | undefined;
}

/** Who is, from when. */
export interface SikkerhedUdpeget {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly personkode: string;
  readonly gyldigFra: Instant;
}

/** Who takes over; nobody, for a customer that is named. */
export interface SikkerhedAfloes {
  readonly personkode?: string | undefined;
  readonly kundenr?: string | undefined;
  readonly fra?: string | undefined;
}

/** Who has been relieved, by whom, from when. */
export interface SikkerhedAfloesTold {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly afloest: string;
  readonly gyldigFra: Instant;
  readonly personkode?: string | undefined;
}

/** Whose. */
export interface SikkerhedList {
  readonly kundenr?: string | undefined;
}

/** A security officer for a time. */
export interface Sikkerhedsansvarlig {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly inaktiv: boolean;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** By customer, last named first. */
export interface SikkerhedListed {
  readonly journal: EntryId;
  readonly sikkerhedsansvarlige: readonly Sikkerhedsansvarlig[];
}

/** What is recorded, of one employee or several. */
export interface SikkerhedUddannelse {
  readonly personkoder: string;
  readonly dag: string;
  readonly oplaert: string;
  readonly kendskab: string;
  readonly vilkaar?: string | undefined;
}

/** Whose training has been recorded. */
export interface SikkerhedUddannet {
  readonly journal: EntryId;
  readonly personkoder: readonly string[];
  readonly dag: string;
  readonly vilkaar?: string | undefined;
}

/** Whose; `alle` with `ja` shows everybody. */
export interface SikkerhedMangler {
  readonly kundenr?: string | undefined;
  readonly alle?: string | undefined;
}

/** An employee and the last that is recorded of each. */
export interface Uddannet {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly mangler: readonly ('oplaering' | 'kendskab' | 'vilkaar')[];
  readonly oplaert?: string | undefined;
  readonly kendskab?: string | undefined;
  readonly vilkaar?: string | undefined;
}

/** The employees, and the version of the terms that applies. */
export interface SikkerhedManglet {
  readonly journal: EntryId;
  readonly vilkaar: string;
  readonly medarbejdere: readonly Uddannet[];
}
