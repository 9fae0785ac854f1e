import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { readPair } from '../../neighbours/oces/index.ts';
import type { House } from '../house.ts';
import { issueCertifikat } from '../issue-certifikat.ts';
import { certifikatFolder, tlsFolder } from '../places.ts';
import { DEMO_CERTIFICATE_USER } from './customers.ts';

const NAME = 'demo';
const DAY_MS = 24 * 60 * 60 * 1000;
const RENEWED_BEFORE_DAYS = 30;

/** Where the demo system's certificates are: what a client needs to trust the server and to be known by it. */
export interface DemoCertificates {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
  readonly personkode: string;
}

/** The places of the demo certificates in a data folder. */
export function demoCertificates(dataDir: string): DemoCertificates {
  const folder = certifikatFolder(dataDir);
  return {
    ca: join(tlsFolder(dataDir), 'ca.pem'),
    certificate: join(folder, `${NAME}.pem`),
    key: join(folder, `${NAME}.key.pem`),
    personkode: DEMO_CERTIFICATE_USER,
  };
}

/** Issues the demo certificate where there is none yet, or one that ends within 30 days. `now` is milliseconds. */
export async function seedCertificate(house: House, dataDir: string, now: number): Promise<void> {
  const folder = certifikatFolder(dataDir);
  const kept = readPair(folder, NAME);
  const left = kept === undefined ? 0 : new X509Certificate(kept.cert).validToDate.getTime() - now;
  if (left > RENEWED_BEFORE_DAYS * DAY_MS) return;
  await issueCertifikat(house, { dataDir, folder, name: NAME, personkode: DEMO_CERTIFICATE_USER, now });
}
