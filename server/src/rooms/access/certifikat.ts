import type { Godkendelse } from './signatur.ts';

/**
 * The forms of OCES certificates: of an organisation, of a function of it, of an employee (identity.md § 5). OCES3 has one form
 * for the first two; what a certificate was issued as is kept all the same.
 */
export const CERTIFIKAT_FORMER = ['voces', 'foces', 'moces'] as const;

/** A form of OCES certificate. */
export type CertifikatForm = (typeof CERTIFIKAT_FORMER)[number];

/** What the authority that issued a certificate says of it: good, revoked, or nobody could be asked. */
export type CertifikatStatus = 'god' | 'spaerret' | 'ukendt';

/** A certificate tied to a user: who presents it over TLS is that user (datafordeler.md § 2). Times are ISO instants. */
export interface Certifikat extends Godkendelse {
  /** SHA-256 of the certificate, hex. */
  readonly aftryk: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly form: CertifikatForm;
  /** The one grant it may be used for; all of its user's where there is none. */
  readonly tilladelseId: string | undefined;
  /** The serial number of its subject, e.g. `UI:DK-O:G:<uuid>` (identity.md § 5). */
  readonly serienummer: string;
  /** The certificate itself, by which its authority is asked whether it still holds. */
  readonly der: Uint8Array;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  /** Since when the tie has ended: it is worth nothing here any more, whatever its authority says. */
  readonly spaerret: string | undefined;
}

/** A certificate with the names of whose it is. */
export interface ListedCertifikat extends Certifikat {
  readonly navn: string;
  readonly kunde: string;
}

/** The certificates that are tied to users. */
export interface CertifikatBook {
  /** False when the certificate is tied already, to whomever: once is for ever. */
  add(certifikat: Omit<Certifikat, 'spaerret'>): Promise<boolean>;
  /** Whether a customer has a grant of an id. */
  hasTilladelse(kundenr: string, tilladelseId: string): Promise<boolean>;
  /** Ends a tie, and the sessions that rest on it; false when there is none that has not ended. */
  end(aftryk: string, now: string): Promise<boolean>;
  /** Notes that the operator approved it; false when there is none that waits. */
  approve(aftryk: string, now: string, by: string): Promise<boolean>;
  /** In the order of customer, personkode and beginning; `personkode` narrows. */
  list(personkode: string | undefined): Promise<readonly ListedCertifikat[]>;
}

/** What can be read from a certificate as it was presented. */
export interface PresentedCertificate {
  /** SHA-256 of the certificate, hex. */
  readonly aftryk: string;
  /** Whether an authority we know has signed it. */
  readonly kendtUdsteder: boolean;
}

/** Reads certificates that callers present. Throws when the bytes are no certificate, which TLS lets nobody bring. */
export interface CertificateReader {
  read(der: Uint8Array): PresentedCertificate;
  /** What its authority says of a certificate; never older than a minute (docs/reference/certificates.md). `now` is milliseconds. */
  findStatus(der: Uint8Array, now: number): Promise<CertifikatStatus>;
}
