// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** What of its customer's access the work of a user needs, and why. */
export interface Behov {
  /** The services; left out for all of its customer's. */
  readonly tjenester?: readonly string[] | undefined;
  /** The purposes; left out for all of its customer's. */
  readonly formaal?: readonly string[] | undefined;
  readonly grund: string;
}

/** What the work of a user needs now. */
export interface BehovDated {
  /** The services; left out for all of its customer's. */
  readonly tjenester?: readonly string[] | undefined;
  /** The purposes; left out for all of its customer's. */
  readonly formaal?: readonly string[] | undefined;
  readonly grund: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** What of its customer's access the work of a user needs from now on: services or purposes with commas between, or all of it. */
export interface BrugerBehov {
  readonly personkode: string;
  readonly tjenester?: string | undefined;
  readonly formaal?: string | undefined;
  readonly alt?: 'ja' | 'nej' | undefined;
  readonly grund: string;
}

/** The need as it stands now. */
export interface BehovDone {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly tjenester?: readonly string[] | undefined;
  readonly formaal?: readonly string[] | undefined;
  readonly grund: string;
}
