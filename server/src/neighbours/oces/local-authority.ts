import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';

/** A certificate with its key, and the certificate of the authority that issued it, all PEM. */
export interface IssuedCertificate {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 24 * 60 * 60 * 1000;
const CA_DAYS = 3650;
const SERVER_DAYS = 397;

/**
 * The server's certificate from the local stand-in of a certificate authority, made at first use and kept in `folder`
 * (readable by its owner only). A stand-in: nobody but this machine's own clients has reason to trust it. A certificate
 * with less than 30 days left is made anew. `now` is milliseconds.
 */
export async function localServerCertificate(folder: string, now: number): Promise<IssuedCertificate> {
  x509.cryptoProvider.set(globalThis.crypto);
  const kept = readKept(folder);
  if (kept !== undefined && new x509.X509Certificate(kept.cert).notAfter.getTime() > now + 30 * DAY_MS) return kept;
  const caKeys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(now),
    name: 'CN=OpenCPR lokal stand-in CA, O=OpenCPR (ikke en dansk myndighed), C=DK',
    notBefore: new Date(now - DAY_MS),
    notAfter: new Date(now + CA_DAYS * DAY_MS),
    signingAlgorithm: ALGORITHM,
    keys: caKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const cert = await x509.X509CertificateGenerator.create({
    serialNumber: serial(now + 1),
    subject: 'CN=localhost, O=OpenCPR',
    issuer: ca.subject,
    notBefore: new Date(now - DAY_MS),
    notAfter: new Date(now + SERVER_DAYS * DAY_MS),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ]),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ],
  });
  const issued = { key: await pemOfKey(keys.privateKey), cert: cert.toString('pem'), ca: ca.toString('pem') };
  keep(folder, issued);
  return issued;
}

const FILES = { key: 'server.key.pem', cert: 'server.pem', ca: 'ca.pem' } as const;

function readKept(folder: string): IssuedCertificate | undefined {
  if (!Object.values(FILES).every((file) => existsSync(join(folder, file)))) return undefined;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { key: read(FILES.key), cert: read(FILES.cert), ca: read(FILES.ca) };
}

function keep(folder: string, issued: IssuedCertificate): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['key', 'cert', 'ca'] as const) {
    writeFileSync(join(folder, FILES[name]), issued[name], { mode: name === 'key' ? 0o600 : 0o644 });
  }
}

const serial = (now: number) => now.toString(16).padStart(16, '0');

async function pemOfKey(key: Parameters<typeof crypto.subtle.exportKey>[1]): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`;
}
