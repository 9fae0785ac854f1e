import type { X509Certificate } from '@peculiar/x509';

/** A certificate and the certificate of the authority that signed it. */
export interface Signed {
  readonly certificate: X509Certificate;
  readonly issuer: X509Certificate;
}

/** What an authority has said of a certificate, and until when it may be used. Milliseconds. */
export interface Said {
  readonly status: 'god' | 'spaerret';
  readonly until: number;
}
