import { X509Certificate } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { aftrykOf, crlPathOf, lasts, readAuthorityCertificate, readPair } from '../../neighbours/oces/index.ts';
import { CERTIFIKAT_FORMER, type CertifikatForm } from '../../rooms/access/index.ts';
import type { House } from '../house.ts';
import { issueCertifikat } from '../issue-certifikat.ts';
import { certifikatFolder, tlsFolder } from '../places.ts';
import { DEMO_CERTIFICATES } from './customers.ts';

/** A certificate of the demo system: its two files, and whose it is. */
export interface DemoCertificate {
  readonly certificate: string;
  readonly key: string;
  readonly personkode: string;
}

/** Where the demo system's certificates are: what a client needs to trust the server and to be known by it. */
export interface DemoCertificates extends DemoCertificate {
  readonly ca: string;
  /** The list of those that have been revoked, DER. */
  readonly crl: string;
  /** One certificate of each form; the one of an organisation is the one above. */
  readonly forms: Readonly<Record<CertifikatForm, DemoCertificate>>;
}

/** The places of the demo certificates in a data folder. */
export function demoCertificates(dataDir: string): DemoCertificates {
  const folder = certifikatFolder(dataDir);
  const placeOf = (form: CertifikatForm): DemoCertificate => {
    const { name, personkode } = DEMO_CERTIFICATES[form];
    return { certificate: join(folder, `${name}.pem`), key: join(folder, `${name}.key.pem`), personkode };
  };
  const tls = tlsFolder(dataDir);
  return {
    ca: join(tls, 'ca.pem'),
    crl: crlPathOf(tls),
    ...placeOf('voces'),
    forms: { voces: placeOf('voces'), foces: placeOf('foces'), moces: placeOf('moces') },
  };
}

/**
 * Issues the demo certificate of each form where there is none that serves: one of the folder's authority, tied to its user in
 * this database, with more than 30 days left. One that has been revoked stays revoked. `now` is milliseconds.
 */
export async function seedCertificates(house: House, dataDir: string, now: number): Promise<void> {
  const folder = certifikatFolder(dataDir);
  for (const form of CERTIFIKAT_FORMER) {
    const { name, personkode } = DEMO_CERTIFICATES[form];
    const kept = readPair(folder, name);
    if (kept !== undefined && (await serves(house, dataDir, kept.cert, now))) continue;
    await issueCertifikat(house, { folder, name, personkode, form, osUser: userInfo().username });
  }
}

async function serves(house: House, dataDir: string, kept: string, now: number): Promise<boolean> {
  const ca = readAuthorityCertificate(tlsFolder(dataDir));
  if (ca === undefined || !lasts(kept, ca, now)) return false;
  const tied = await house.administration.listCertifikater(undefined);
  return tied.some(({ aftryk }) => aftryk === aftrykOf(new X509Certificate(kept)));
}
