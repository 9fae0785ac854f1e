import type { CertifikatForm } from './certifikat.ts';

/** Whom a certificate is for, and for how long. Times are milliseconds. */
export interface OcesSubject {
  readonly form: CertifikatForm;
  /** Eight digits. */
  readonly cvr: string;
  readonly organisation: string;
  /** The name of the system, or of the employee, it is for. */
  readonly navn: string;
  readonly fra: number;
  readonly til: number;
}

/** A certificate as issued, with its key, PEM. */
export interface IssuedOces {
  readonly form: CertifikatForm;
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the certificate, hex. */
  readonly aftryk: string;
  /** The serial number of its subject: `UI:DK-O:G:<uuid>` of an organisation, `UI:DK-E:G:<uuid>` of an employee. */
  readonly serienummer: string;
  /** ISO instants, to the second as a certificate has them. */
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** How long a certificate is good for: three years (identity.md § 5). */
export const OCES_DAYS = 3 * 365;

/** Issues certificates: here the stand-in of an authority (docs/reference/certificates.md). */
export interface OcesAuthority {
  /** `now` is milliseconds. Throws where the authority cannot be opened. */
  issue(subject: OcesSubject, now: number): Promise<IssuedOces>;
}
