/** A certificate tied to a user: who presents it over TLS is that user (datafordeler.md § 2). Times are ISO instants. */
export interface Certifikat {
  /** SHA-256 of the certificate, hex. */
  readonly aftryk: string;
  readonly kundenr: string;
  readonly personkode: string;
  /** The serial number of its subject, e.g. `UI:DK-O:G:<uuid>` (identity.md § 5). */
  readonly serienummer: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  /** When it was revoked. */
  readonly spaerret: string | undefined;
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
}
