import { createPrivateKey } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { readAddress } from './authority-address.ts';
import { pemOfKey } from './pem-of-key.ts';

/** RSASSA-PSS with SHA-256 and a salt of 32 bytes, 3072 bits: what OCES3 signs with (identity.md § 5). */
export const OCES_ALGORITHM = {
  name: 'RSA-PSS',
  hash: 'SHA-256',
  saltLength: 32,
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

/** The local stand-in of a certificate authority: nobody but this machine's own servers and clients has reason to trust it. */
export interface LocalAuthority {
  /** The folder it is kept in. */
  readonly folder: string;
  /** Where it answers about its certificates, as it stands in them: a URL of plain HTTP on the loopback address. */
  readonly address: string;
  /** Its own certificate, PEM, and where that stands. */
  readonly ca: string;
  readonly caPath: string;
  readonly certificate: x509.X509Certificate;
  readonly signingKey: Awaited<ReturnType<typeof crypto.subtle.importKey>>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const CA_DAYS = 3650;
/** Certificate and key in one file, so that there is never one without the other. */
const WHOLE = 'authority.pem';
const PUBLIC = 'ca.pem';

/** The certificate, PEM, of the authority kept in a folder; undefined where none has been made. */
export function readAuthorityCertificate(folder: string): string | undefined {
  const whole = join(folder, WHOLE);
  return existsSync(whole) ? certificateIn(readFileSync(whole, 'utf8')) : undefined;
}

/**
 * Opens the authority kept in `folder`, made once, readable by its owner only; its certificate stands beside it for clients.
 * Whoever makes it at the same time as another uses the other's. `now` is milliseconds.
 */
export async function openLocalAuthority(folder: string, now: number): Promise<LocalAuthority> {
  x509.cryptoProvider.set(globalThis.crypto);
  const place = join(folder, WHOLE);
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `authority.${process.pid}.draft`);
    writeFileSync(draft, await makeAuthority(now), { mode: 0o600 });
    try {
      linkSync(draft, place);
    } catch (error) {
      if (!existsSync(place)) throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  const whole = readFileSync(place, 'utf8');
  const ca = certificateIn(whole);
  const caPath = join(folder, PUBLIC);
  writeFileSync(caPath, ca, { mode: 0o644 });
  const pkcs8 = createPrivateKey(whole).export({ format: 'der', type: 'pkcs8' });
  return {
    folder,
    address: readAddress(folder),
    ca,
    caPath,
    certificate: new x509.X509Certificate(ca),
    signingKey: await crypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), OCES_ALGORITHM, false, ['sign']),
  };
}

async function makeAuthority(now: number): Promise<string> {
  const keys = await crypto.subtle.generateKey(OCES_ALGORITHM, true, ['sign', 'verify']);
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'CN=OpenCPR lokal stand-in OCES-CA, O=OpenCPR (ikke en dansk myndighed), C=DK',
    notBefore: new Date(now - DAY_MS),
    notAfter: new Date(now + CA_DAYS * DAY_MS),
    signingAlgorithm: OCES_ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return `${ca.toString('pem')}\n${await pemOfKey(keys.privateKey)}`;
}

/** A serial number nobody can guess: 15 random bytes, so that it is positive whatever they are. */
export function serialNumber(): string {
  return `01${Buffer.from(crypto.getRandomValues(new Uint8Array(15))).toString('hex')}`;
}

function certificateIn(whole: string): string {
  return `${certificatesIn(whole)[0] ?? ''}\n`;
}

/** Every certificate of a PEM text, each as PEM. */
export function certificatesIn(text: string): readonly string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
}
