import { randomUUID, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type SecureVersion } from 'node:tls';
import { beforeAll, describe, expect, it } from 'vitest';
import { issueCertifikat } from '../../server/src/main/issue-certifikat.ts';
import { type IssuedOces, issueOces, openLocalAuthority } from '../../server/src/neighbours/oces/index.ts';
import { importSituations, PERSONS } from '../disclosure/situations.ts';
import { gctpClient } from '../gctp-client.ts';
import { authority, issue, port, SYSTEM, test, tie, untie, useCertificateHouse } from './certificate-house.ts';
import { tlsClient } from './tls-client.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

useCertificateHouse();
beforeAll(() => importSituations(test));

/** A connection of its own with one call, from an earlier session where one is given. */
async function handshake(issued: IssuedOces, maxVersion: SecureVersion, session?: Buffer) {
  const { cert, key } = issued;
  const socket = connect({ host: '127.0.0.1', port: port, ca: authority.ca, cert, key, maxVersion, session });
  // A resumed session need not bring a new one.
  let given = session;
  socket.on('session', (next: Buffer) => {
    given = next;
  });
  await once(socket, 'secureConnect');
  const resumed = socket.isSessionReused();
  socket.write('POST /cpr-online-gctp/gctp HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1\r\n\r\n<');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  await once(socket, 'close');
  return {
    session: given,
    resumed,
    entryId: /x-opencpr-journal: (\S+)/i.exec(text)?.[1] ?? '',
  };
}

/** One call of somebody who brings a certificate, or none. */
async function callWith({ cert, key }: Partial<IssuedOces>) {
  const { ca } = authority;
  const client = tlsClient(port, { ca, ...(cert === undefined || key === undefined ? {} : { cert, key }) });
  try {
    const reply = await client.call('Stam+', PERSONS.ordinaer);
    return { ...reply, entry: await test.getEntry(reply.entryId) };
  } finally {
    client.close();
  }
}

describe('who presents a certificate', () => {
  it('is the system it is tied to, and is journalled as VOCES with the thumbprint', async () => {
    const issued = await issue();
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
    const issued = await issue();
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
      for (const issued of [await issue(other), await issue(other, { fromDay: -60 })]) {
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
    const issued = await issue(authority, { fromDay });
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
    const issued = await issue();
    await tie(issued);
    const client = tlsClient(port, { ca: authority.ca, cert: issued.cert, key: issued.key });
    try {
      const before = await client.call('Stam+', PERSONS.ordinaer);
      expect(before.receipt).toBe('0');
      expect(await untie(issued)).toHaveProperty('told');
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
    expect(await untie(issued)).toMatchObject({ refused: 'findes-ikke' });
  });

  it('is known also where the connection resumes an earlier session', async () => {
    const issued = await issue();
    await tie(issued);
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
      const { session, resumed: first } = await handshake(issued, maxVersion);
      const { resumed, entryId } = await handshake(issued, maxVersion, session);
      expect([first, resumed]).toEqual([false, true]);
      expect(await test.getEntry(entryId)).toMatchObject({ personkode: SYSTEM, certifikat: issued.aftryk });
    }
  });

  it('is out when the user is closed', async () => {
    await test.house.administration.addBruger(
      { kundenr: '9001', personkode: 'LUKSYS01', navn: 'Lukket', art: 'system', kendeord: 'none' },
      new Date().toISOString(),
    );
    const order = { folder: join(test.dataDir, 'ud'), personkode: 'LUKSYS01', osUser: 'prøve' };
    const outcome = await issueCertifikat(test.house, order);
    if ('refused' in outcome) throw new Error(outcome.refused);
    expect((await callWith(outcome.pair)).receipt).toBe('0');
    await test.house.administration.closeBruger('LUKSYS01', new Date().toISOString());
    await new Promise((resolve) => setTimeout(resolve, 600));
    const { entry } = await callWith(outcome.pair);
    expect(entry).toMatchObject({ personkode: 'LUKSYS01', udfald: 'afslag:bruger-inaktiv' });
  });
});

describe('the connection', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('takes %s', async (maxVersion) => {
    const client = tlsClient(port, { ca: authority.ca, maxVersion });
    expect((await client.call('Stam+', PERSONS.ordinaer)).receipt).toBe('901');
    client.close();
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('refuses %s', async (maxVersion) => {
    const client = tlsClient(port, { ca: authority.ca, maxVersion });
    await expect(client.call('Stam+', PERSONS.ordinaer)).rejects.toThrow(/protocol version/);
    client.close();
  });

  it('serves a browser, which has no certificate', async () => {
    const { request } = await import('node:https');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: 'localhost', port: port, path: '/api/about', ca: authority.ca }, (reply) => {
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
    const order = { folder, personkode: SYSTEM, osUser: 'prøve' };
    const outcome = await issueCertifikat(test.house, order);
    if ('refused' in outcome) throw new Error(outcome.refused);
    const { told, pair, places } = outcome;
    const certificate = new X509Certificate(pair.cert);
    const { subject } = certificate.toLegacyObject();
    expect(subject).toMatchObject({
      C: 'DK',
      organizationIdentifier: 'NTRDK-12345674',
      O: 'Opdigtet Kommune',
      serialNumber: told['serienummer'],
      CN: 'Fagsystem i Opdigtet Kommune',
    });
    expect(told['serienummer']).toMatch(/^UI:DK-O:G:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
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
    const { cert } = await issueOces(authority, { ...WHO, organisation });
    expect(new X509Certificate(cert).toLegacyObject().subject.O).toBe(organisation);
  });

  it('goes to a user of its form, with a customer that has a CVR number', async () => {
    const order = { folder: join(test.dataDir, 'ingen'), osUser: 'prøve' };
    const refusedFor = async (personkode: string, form?: 'voces' | 'foces' | 'moces') => {
      const outcome = await issueCertifikat(test.house, { ...order, personkode, form });
      return 'refused' in outcome ? outcome.felt : '';
    };
    expect(await refusedFor('NOBODY01')).toBe('personkode');
    expect(await refusedFor('DEMOKOM1', 'voces')).toBe('form');
    expect(await refusedFor(SYSTEM, 'moces')).toBe('form');
    const bruger = { kundenr: '0000', personkode: 'OPRSYS01', navn: 'x', art: 'system', kendeord: 'none' } as const;
    await test.house.administration.addBruger(bruger, new Date().toISOString());
    expect(await refusedFor('OPRSYS01')).toBe('personkode');
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

const WHO = {
  form: 'voces',
  cvr: '12345674',
  organisation: '',
  navn: 'x',
  fra: Date.now(),
  til: Date.now() + DAY_MS,
} as const;
