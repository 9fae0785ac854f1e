import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Developers } from '../../doors/web/index.ts';
import { demoCertificates } from './demo-certificate.ts';
import type { Endpoints } from './describe.ts';
import { demoRequests } from './requests.ts';

/**
 * What the developers' page of a demo system shows: the addresses, a working request per door and user, and the certificates,
 * which are read when they are asked for, since they are renewed.
 */
export function forDevelopers(dataDir: string, endpoints: () => Endpoints, personnummer: string): Developers {
  const { ca, personkode, forms } = demoCertificates(dataDir);
  const files: Readonly<Record<string, string>> = {
    'ca.pem': ca,
    ...Object.fromEntries(
      Object.values(forms).flatMap(({ certificate, key }) => [certificate, key].map((path) => [basename(path), path])),
    ),
  };
  return {
    tell: () => ({
      endpoints: endpoints(),
      requests: demoRequests(endpoints(), personnummer),
      certificateUser: personkode,
      certificates: Object.keys(files),
    }),
    readCertificate: (name) => {
      const path = Object.hasOwn(files, name) ? files[name] : undefined;
      return path === undefined ? undefined : readFileSync(path, 'utf8');
    },
  };
}
