// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { GivenFile } from './bruger.ts';
import type { EntryId, Instant } from './ground.ts';

/** Of an organisation, of a function of it, of an employee. */
export type CertifikatForm = 'voces' | 'foces' | 'moces';

/** A certificate and whose it is to be. */
export interface CertifikatTie {
  readonly personkode: string;
  /** PEM. */
  readonly certifikat: string;
  /** Its SHA-256, hexadecimal. */
  readonly aftryk: string;
  /** The id of the one grant it is for. */
  readonly tilladelse?: string | undefined;
}

/** What was tied. */
export interface CertifikatTied {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly aftryk: string;
  readonly form: CertifikatForm;
  readonly godkendt?: Instant | undefined;
}

/** A certificate. */
export interface CertifikatNamed {
  /** Its SHA-256, hexadecimal. */
  readonly aftryk: string;
}

/** The certificate whose tie has ended. */
export interface CertifikatEnded {
  readonly journal: EntryId;
  readonly aftryk: string;
}

/** Whose certificates. */
export interface CertifikatList {
  readonly personkode?: string | undefined;
}

/** A certificate that is tied to a user. */
export interface Certifikat {
  readonly aftryk: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly form: CertifikatForm;
  /** The one grant it is for. */
  readonly tilladelseId?: string | undefined;
  readonly serienummer: string;
  readonly gyldigFra: Instant;
  readonly gyldigTil: Instant;
  readonly spaerret?: Instant | undefined;
  /** The user's name. */
  readonly navn: string;
  /** The customer's name. */
  readonly kunde: string;
  readonly godkendt?: Instant | undefined;
  /** Who approved it as a named signature; it lets nobody in before. */
  readonly godkendtAf?: string | undefined;
}

/** Certificates in the order of customer, personkode and beginning. */
export interface CertifikaterListed {
  readonly journal: EntryId;
  readonly certifikater: readonly Certifikat[];
}

/** Whose certificate is to be issued, and which. */
export interface CertifikatOrder {
  readonly personkode: string;
  readonly form?: CertifikatForm | undefined;
  /** The id of the one grant it is for. */
  readonly tilladelse?: string | undefined;
  /** How many days it is good for; three years where nothing is said. */
  readonly dage?: string | undefined;
  /** A password of at least 12 characters: the file then comes encrypted. */
  readonly krypter?: string | undefined;
}

/** The certificate issued. */
export interface CertifikatIssued {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly form: CertifikatForm;
  readonly aftryk: string;
  readonly serienummer: string;
  readonly gyldigFra: Instant;
  readonly gyldigTil: Instant;
  readonly godkendt?: Instant | undefined;
  readonly fil: GivenFile;
}
