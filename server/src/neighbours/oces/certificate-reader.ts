import { X509Certificate } from 'node:crypto';
import type { CertificateReader, PresentedCertificate } from '../../rooms/access/index.ts';

/** The thumbprint a certificate is registered by: SHA-256 of its bytes, lower-case hex. */
export function aftrykOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase();
}

/**
 * Reads presented certificates and tells whether one of the known authorities signed them. `findAuthorities` gives their
 * certificates, PEM; it is asked again until there are some. That the caller holds the key has been proven by TLS.
 */
export function createCertificateReader(findAuthorities: () => readonly string[]): CertificateReader {
  let authorities: readonly X509Certificate[] = [];
  // By the bytes a connection brought: read and checked once for each connection, and forgotten with it.
  const known = new WeakMap<Uint8Array, PresentedCertificate>();
  return {
    read(der) {
      const found = known.get(der);
      if (found !== undefined) return found;
      if (authorities.length === 0) authorities = findAuthorities().map((pem) => new X509Certificate(pem));
      const certificate = new X509Certificate(der);
      const read = {
        aftryk: aftrykOf(certificate),
        kendtUdsteder: authorities.some(
          (authority) => certificate.checkIssued(authority) && certificate.verify(authority.publicKey),
        ),
      };
      known.set(der, read);
      return read;
    },
  };
}
