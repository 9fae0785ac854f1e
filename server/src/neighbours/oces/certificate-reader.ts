import { X509Certificate } from 'node:crypto';
import type { CertificateReader, PresentedCertificate } from '../../rooms/access/index.ts';

/** How many certificates are remembered as read; callers who present many different ones push each other out. */
const READ_MAX = 2_000;

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
  const known = new Map<string, PresentedCertificate>();
  return {
    read(der) {
      if (authorities.length === 0) authorities = findAuthorities().map((pem) => new X509Certificate(pem));
      const certificate = new X509Certificate(der);
      const aftryk = aftrykOf(certificate);
      const found = known.get(aftryk);
      if (found !== undefined) return found;
      const read = {
        aftryk,
        kendtUdsteder: authorities.some(
          (authority) => certificate.checkIssued(authority) && certificate.verify(authority.publicKey),
        ),
      };
      if (known.size >= READ_MAX) known.clear();
      known.set(aftryk, read);
      return read;
    },
  };
}
