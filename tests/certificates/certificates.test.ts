import { randomUUID, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueCertifikat } from '../../server/src/main/issue-certifikat.ts';
import { openServer } from '../../server/src/main/server.ts';
import {
  type IssuedVoces,
  issueVoces,
  type LocalAuthority,
  openLocalAuthority,
  serverCertificate,
} from '../../server/src/neighbours/oces/index.ts';
import { importSituations, PERSONS } from '../disclosure/situations.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { tlsClient } from './tls-client.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const SYSTEM = 'DEMOSYS1';

let test: TestHouse;
let authority: LocalAuthority;
let server: Awaited<ReturnType<typeof openServer>>;

beforeAll(async () => {
  test = await openTestHouse();
  await importSituations(test);
  const tls = join(test.dataDir, 'tls');
  authority = await openLocalAuthority(tls, Date.now());
  const certificate = await serverCertificate(authority, tls, Date.now());
  server = await openServer(test.house, { demo: false, version: 'test' }, 0, certificate);
});
afterAll(async () => {
  await server.server.close();
  await test.close();
});

/** A certificate of an authority, good for some days from a day on, tied to nobody. */
const issue = (by: LocalAuthority, fromDay = -1, days = 30): Promise<IssuedVoces> =>
  issueVoces(by, {
    cvr: '12345674',
    organisation: 'Opdigtet Kommune',
    navn: 'Fagsystem',
    fra: Date.now() + fromDay * DAY_MS,
    til: Date.now() + (fromDay + days) * DAY_MS,
  });
/** Ties a certificate to the system user. */
const tie = (issued: IssuedVoces) =>
  test.house.administration.addCertifikat({ ...issued, kundenr: '9001', personkode: SYSTEM });

/** One call of somebody who brings a certificate, or none. */
async function callWith(pair: Partial<IssuedVoces>, ca = authority.ca) {
  const { cert, key } = pair;
  const client = tlsClient(server.port, { ca, ...(cert === undefined || key === undefined ? {} : { cert, key }) });
  try {
    const reply = await client.call('Stam+', PERSONS.ordinaer);
    return { ...reply, entry: await test.getEntry(reply.entryId) };
  } finally {
    client.close();
  }
}

describe('who presents a certificate', () => {
  it('is the system it is tied to, and is journalled as VOCES with the thumbprint', async () => {
    const issued = await issue(authority);
    await tie(issued);
    const { receipt, entry } = await callWith(issued);
    expect(receipt).toBe('0');
    expect(entry).toMatchObject({
      kundenr: '9001',
      personkode: SYSTEM,
      brugerart: 'VOCES',
      certifikat: issued.aftryk,
      udfald: 'leveret',
    });
  });

  it('has none: nobody is signed on, and a token serves as before', async () => {
    const { receipt, entry } = await callWith({});
    expect(receipt).toBe('901');
    expect(entry).toMatchObject({ kundenr: '0000', identificeret: false, udfald: 'afslag:ukendt-kalder' });
    const gctp = gctpClient(test.url);
    const reply = await gctp.call(await gctp.signOn(SYSTEM, 'Demo#102'), 'Stam+', { PNR: PERSONS.ordinaer });
    expect(reply.kvit.v).toBe('0');
  });

  it('has one nobody is tied to', async () => {
    const issued = await issue(authority);
    const { receipt, entry } = await callWith(issued);
    expect(receipt).toBe('9921');
    expect(entry).toMatchObject({ kundenr: '0000', identificeret: false, udfald: 'afslag:certifikat-ukendt' });
    expect(entry.bemaerkning).toContain(issued.aftryk);
  });

  it('has one of another authority, even where its thumbprint is registered', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'opencpr-other-authority-'));
    try {
      const other = await openLocalAuthority(folder, Date.now());
      expect(other.certificate.subject).toBe(authority.certificate.subject);
      for (const issued of [await issue(other), await issue(other, -60, 30)]) {
        await tie(issued);
        const { receipt, entry } = await callWith(issued);
        expect(receipt).toBe('9920');
        expect(entry).toMatchObject({ kundenr: '0000', identificeret: false, udfald: 'afslag:certifikat-fremmed' });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['expired', -60],
    ['not good yet', 10],
  ])('has one that is %s: refused, and journalled under the user', async (_, fromDay) => {
    const issued = await issue(authority, fromDay);
    await tie(issued);
    const { receipt, entry } = await callWith(issued);
    expect(receipt).toBe('9923');
    expect(entry).toMatchObject({
      kundenr: '9001',
      personkode: SYSTEM,
      brugerart: 'VOCES',
      certifikat: issued.aftryk,
      udfald: 'afslag:certifikat-udloebet',
      personer: [],
    });
  });

  it('is out within a second when it is revoked, on the connection that is open', async () => {
    const issued = await issue(authority);
    await tie(issued);
    const client = tlsClient(server.port, { ca: authority.ca, cert: issued.cert, key: issued.key });
    try {
      const before = await client.call('Stam+', PERSONS.ordinaer);
      expect(before.receipt).toBe('0');
      expect(await test.house.administration.revokeCertifikat(issued.aftryk, new Date().toISOString())).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 600));
      const after = await client.call('Stam+', PERSONS.ordinaer);
      expect([after.receipt, after.port]).toEqual(['9922', before.port]);
      expect(await test.getEntry(after.entryId)).toMatchObject({
        kundenr: '9001',
        personkode: SYSTEM,
        udfald: 'afslag:certifikat-spaerret',
        personer: [],
      });
    } finally {
      client.close();
    }
    expect(await test.house.administration.revokeCertifikat(issued.aftryk, new Date().toISOString())).toBe(false);
  });

  it('is out when the user is closed', async () => {
    await test.house.administration.addBruger(
      { kundenr: '9001', personkode: 'LUKSYS01', navn: 'Lukket', art: 'system', kendeord: 'none' },
      new Date().toISOString(),
    );
    const order = { dataDir: test.dataDir, folder: join(test.dataDir, 'ud'), personkode: 'LUKSYS01', now: Date.now() };
    const outcome = await issueCertifikat(test.house, order);
    if ('refused' in outcome) throw new Error(outcome.refused);
    expect((await callWith(outcome.issued)).receipt).toBe('0');
    await test.house.administration.closeBruger('LUKSYS01', new Date().toISOString());
    await new Promise((resolve) => setTimeout(resolve, 600));
    const { entry } = await callWith(outcome.issued);
    expect(entry).toMatchObject({ personkode: 'LUKSYS01', udfald: 'afslag:bruger-inaktiv' });
  });
});

describe('the connection', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('takes %s', async (maxVersion) => {
    const client = tlsClient(server.port, { ca: authority.ca, maxVersion });
    expect((await client.call('Stam+', PERSONS.ordinaer)).receipt).toBe('901');
    client.close();
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('refuses %s', async (maxVersion) => {
    const client = tlsClient(server.port, { ca: authority.ca, maxVersion });
    await expect(client.call('Stam+', PERSONS.ordinaer)).rejects.toThrow(/protocol version/);
    client.close();
  });

  it('serves a browser, which has no certificate', async () => {
    const { request } = await import('node:https');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: 'localhost', port: server.port, path: '/api/about', ca: authority.ca }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});

describe('an issued certificate', () => {
  it('has the form of OCES3 and is kept so that only its owner can read the key', async () => {
    const folder = join(test.dataDir, 'udstedt');
    const order = { dataDir: test.dataDir, folder, personkode: SYSTEM, now: Date.now() };
    const outcome = await issueCertifikat(test.house, order);
    if ('refused' in outcome) throw new Error(outcome.refused);
    const { issued, places } = outcome;
    const certificate = new X509Certificate(issued.cert);
    const { subject } = certificate.toLegacyObject();
    expect(subject).toMatchObject({
      C: 'DK',
      organizationIdentifier: 'NTRDK-12345674',
      O: 'Opdigtet Kommune',
      serialNumber: issued.serienummer,
      CN: 'Fagsystem i Opdigtet Kommune',
    });
    expect(issued.serienummer).toMatch(/^UI:DK-O:G:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(certificate.issuer).toContain('stand-in');
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
    const days = (certificate.validToDate.getTime() - Date.now()) / DAY_MS;
    expect(Math.round(days)).toBe(3 * 365);
    expect(statSync(places.key).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(test.dataDir, 'tls', 'authority.pem')).mode & 0o777).toBe(0o600);
  });

  it('keeps a name as it is, whatever characters stand in it', async () => {
    const organisation = 'Prøve, "A/S" + <Søn> # =; \\ 株式会社';
    const { cert } = await issueVoces(authority, { ...WHO, organisation });
    expect(new X509Certificate(cert).toLegacyObject().subject.O).toBe(organisation);
  });

  it('goes to systems with a CVR number only', async () => {
    const order = { dataDir: test.dataDir, folder: join(test.dataDir, 'ingen'), now: Date.now() };
    const refusedFor = async (personkode: string) => {
      const outcome = await issueCertifikat(test.house, { ...order, personkode });
      return 'refused' in outcome ? outcome.refused : '';
    };
    expect(await refusedFor('NOBODY01')).toContain('no user');
    expect(await refusedFor('DEMOKOM1')).toContain('not a system');
    const bruger = { kundenr: '0000', personkode: 'OPRSYS01', navn: 'x', art: 'system', kendeord: 'none' } as const;
    await test.house.administration.addBruger(bruger, new Date().toISOString());
    expect(await refusedFor('OPRSYS01')).toContain('CVR');
  });

  it('comes from the one authority of the folder, also when two make it at once', async () => {
    const folder = join(tmpdir(), `opencpr-authority-${randomUUID()}`);
    const [one, other] = await Promise.all([
      openLocalAuthority(folder, Date.now()),
      openLocalAuthority(folder, Date.now()),
    ]);
    expect(one.ca).toBe(other.ca);
    expect((await openLocalAuthority(folder, Date.now())).ca).toBe(one.ca);
    rmSync(folder, { recursive: true });
  });
});

const WHO = { cvr: '12345674', organisation: '', navn: 'x', fra: Date.now(), til: Date.now() + DAY_MS };
