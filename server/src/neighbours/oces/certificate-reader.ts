import { X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { CertificateReader, PresentedCertificate } from '../../rooms/access/index.ts';
import type { Signed } from './revocation.ts';
import type { StatusCheck } from './status-check.ts';

/** The thumbprint a certificate is registered by: SHA-256 of its bytes, lower-case hex. */
export function aftrykOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase();
}

/**
 * Reads presented certificates, tells whether one of the known authorities signed them, and has their status by `check`.
 * `findAuthorities` gives their certificates, PEM; it is asked again until there are some. That the caller holds the key has
 * been proven by TLS.
 */
export function createCertificateReader(
  findAuthorities: () => readonly string[],
  check: StatusCheck,
): CertificateReader {
  let authorities: readonly X509Certificate[] = [];
  // By the bytes a connection brought: read and checked once for each connection, and forgotten with it.
  const known = new WeakMap<Uint8Array, { presented: PresentedCertificate; signed: Signed | undefined }>();
  const read = (der: Uint8Array) => {
    const found = known.get(der);
    if (found !== undefined) return found;
    if (authorities.length === 0) authorities = findAuthorities().map((pem) => new X509Certificate(pem));
    const certificate = new X509Certificate(der);
    const issuer = authorities.find((one) => certificate.checkIssued(one) && certificate.verify(one.publicKey));
    const now = {
      presented: { aftryk: aftrykOf(certificate), kendtUdsteder: issuer !== undefined },
      signed: issuer && {
        certificate: new x509.X509Certificate(certificate.raw),
        issuer: new x509.X509Certificate(issuer.raw),
      },
    };
    known.set(der, now);
    return now;
  };
  return {
    read: (der) => read(der).presented,
    async findStatus(der, now) {
      const { presented, signed } = read(der);
      return signed === undefined ? 'ukendt' : check(presented.aftryk, signed, now);
    },
  };
}
