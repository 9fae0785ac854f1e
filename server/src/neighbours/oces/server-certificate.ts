import * as x509 from '@peculiar/x509';
import { keepPair, readPair } from './kept-pair.ts';
import { lasts } from './lasts.ts';
import { type LocalAuthority, OCES_ALGORITHM, serialNumber } from './local-authority.ts';
import { pemOfKey } from './pem-of-key.ts';

/** What a TLS server needs: its certificate and key, and the authority whose client certificates it asks for. All PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const SERVER_DAYS = 397;
const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * The certificate of this machine's server, from the local authority, kept in `folder`. One of another authority, or with
 * less than 30 days left, is made anew. `now` is milliseconds.
 */
export async function serverCertificate(
  authority: LocalAuthority,
  folder: string,
  now: number,
): Promise<ServerCertificate> {
  const { ca } = authority;
  const kept = readPair(folder, 'server');
  if (kept !== undefined && lasts(kept.cert, ca, now)) return { ...kept, ca };
  const keys = await crypto.subtle.generateKey(KEY, true, ['sign', 'verify']);
  const cert = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'CN=localhost, O=OpenCPR',
    issuer: authority.certificate.subject,
    notBefore: new Date(now - DAY_MS),
    notAfter: new Date(now + SERVER_DAYS * DAY_MS),
    signingAlgorithm: OCES_ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: authority.signingKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ]),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ],
  });
  const issued = { cert: cert.toString('pem'), key: await pemOfKey(keys.privateKey) };
  keepPair(folder, 'server', issued);
  return { ...issued, ca };
}
