import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  crlPathOf,
  type LocalAuthority,
  openAuthorityServer,
  openLocalAuthority,
  revokeAtAuthority,
} from '../../server/src/neighbours/oces/index.ts';
import { importSituations, PERSONS } from '../disclosure/situations.ts';
import { authority, issue, port, SYSTEM, test, tie, useCertificateHouse } from './certificate-house.ts';
import { tlsClient } from './tls-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'opencpr-known-authority-'));
useCertificateHouse(undefined, () => ({
  authorities: { caFiles: [join(folder, 'ca.pem')], crlFiles: [crlPathOf(folder)] },
}));
let other: LocalAuthority;
beforeAll(async () => {
  await importSituations(test);
  const answering = await openAuthorityServer(folder, 0, Date.now);
  other = await openLocalAuthority(folder, Date.now());
  // What is left of it is its certificate and its list, in files.
  await answering.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('an authority that is named in a file', () => {
  it('is known as that of the data folder is, and its list is looked in where it does not answer', async () => {
    const [issued, revoked, own] = [await issue(other), await issue(other), await issue(authority)];
    for (const one of [issued, revoked, own]) await tie(one, SYSTEM);
    await revokeAtAuthority(other, revoked.cert, Date.now());
    for (const [one, receipt] of [
      [issued, '0'],
      [revoked, '9922'],
      [own, '0'],
    ] as const) {
      const client = tlsClient(port, { ca: authority.ca, cert: one.cert, key: one.key });
      expect((await client.call('Stam+', PERSONS.ordinaer)).receipt).toBe(receipt);
      client.close();
    }
  });
});
