// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** A certificate of an organisation, a function or an employee, or an identity in MitID Erhverv. */
export type Signaturart = 'voces' | 'foces' | 'moces' | 'eid';

/** A signature. */
export interface SignaturNamed {
  /** The thumbprint of a certificate, or the id of an identity. */
  readonly signatur: string;
}

/** The signature that was approved. */
export interface SignaturApproved {
  readonly journal: EntryId;
  readonly signatur: string;
  readonly art: Signaturart;
  readonly kundenr: string;
  readonly personkode: string;
  readonly godkendt: Instant;
}

/** Which signatures. */
export interface SignaturList {
  /** Only those that wait for approval. */
  readonly afventer?: 'ja' | 'nej' | undefined;
}

/** A signature of a user that has not ended. */
export interface Signatur {
  readonly art: Signaturart;
  readonly signatur: string;
  readonly kundenr: string;
  readonly kunde?: string | undefined;
  readonly personkode: string;
  readonly navn?: string | undefined;
  readonly brugerart?: 'medarbejder' | 'system' | 'operatoer' | undefined;
  /** The employee a system belongs to. */
  readonly ejer?: string | undefined;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly godkendt?: Instant | undefined;
  readonly godkendtAf?: string | undefined;
}

/** The signatures that have not ended. */
export interface SignaturerListed {
  readonly journal: EntryId;
  readonly signaturer: readonly Signatur[];
}
