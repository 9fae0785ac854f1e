import { request } from 'node:https';
import { describe, expect, it } from 'vitest';
import { type IssuedOces, revokeAtAuthority } from '../../server/src/neighbours/oces/index.ts';
import { noteAnswer } from '../census/watch-fetch.ts';
import { breachOf } from '../web/hold-to-contract.ts';
import {
  addGrant,
  authority,
  EMPLOYEE,
  issue,
  port,
  SYSTEM,
  test,
  tie,
  untie,
  useCertificateHouse,
} from './certificate-house.ts';

useCertificateHouse();

/** What came back of one call. */
interface Called {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** A browser with a certificate, or without one; it keeps its cookie, and holds every answer to the contract. */
function browserWith({ cert, key }: Partial<IssuedOces> = {}) {
  const kept = { cookie: '' };
  const post = (path: string, body: object = {}): Promise<Called> =>
    new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', Cookie: kept.cookie };
      const tls = { ca: authority.ca, ...(cert === undefined || key === undefined ? {} : { cert, key }) };
      const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers, ...tls }, (reply) => {
        let text = '';
        reply.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        reply.on('end', () => {
          const [set] = reply.headers['set-cookie'] ?? [];
          if (set !== undefined) kept.cookie = set.split(';')[0] ?? '';
          const status = reply.statusCode ?? 0;
          const type = reply.headers['content-type']?.split(';')[0] ?? '';
          const answer = type === 'application/json' ? JSON.parse(text) : text;
          const breach = breachOf({ method: 'POST', path, status, type, body: answer });
          const json = type === 'application/json' ? answer : {};
          noteAnswer({ method: 'POST', path, json, entryId: undefined });
          if (breach === undefined) resolve({ status, json });
          else reject(new Error(breach));
        });
      });
      asked.on('error', reject);
      asked.end(JSON.stringify(body));
    });
  return { kept, post };
}

/** An employee's certificate that is tied to her. */
async function employee(): Promise<IssuedOces> {
  const issued = await issue(authority, { form: 'moces' });
  await tie(issued, EMPLOYEE);
  return issued;
}

/** The last entry of a service. */
const lastOf = async (tjeneste: string) => {
  const found = await test.house.journal.search({ kundenr: 'operatoer', limit: 50 });
  return found.find((one) => one.tjeneste === tjeneste);
};

describe('signing in with a certificate', () => {
  it("signs an employee in with her own, as MOCES, and the session's lookups are too", async () => {
    const issued = await employee();
    const browser = browserWith(issued);
    expect(await browser.post('/api/certifikat/signon')).toMatchObject({
      status: 200,
      json: { bruger: { personkode: EMPLOYEE }, adgangsmiddel: 'certifikat' },
    });
    const signedOn = { personkode: EMPLOYEE, brugerart: 'MOCES', certifikat: issued.aftryk };
    expect(await lastOf('signon')).toMatchObject({ ...signedOn, spurgt: { adgangsmiddel: 'certifikat' } });
    await browser.post('/api/opslag', { personnummer: '0202400000', formaal: 'borgerservice' });
    expect(await lastOf('person')).toMatchObject(signedOn);
  });

  it('refuses a connection without one, a system, one of nobody and one that is over, each with its entry', async () => {
    const [system, nobodys] = [await issue(), await issue(authority, { form: 'moces' })];
    await tie(system, SYSTEM);
    const over = await issue(authority, { form: 'moces', fromDay: -40 });
    await tie(over, EMPLOYEE);
    for (const [brought, status, refused] of [
      [{}, 422, 'certifikat-mangler'],
      [system, 403, 'certifikat-ikke-medarbejder'],
      [nobodys, 401, 'certifikat-ukendt'],
      [over, 401, 'certifikat-udloebet'],
    ] as const) {
      const browser = browserWith(brought);
      expect(await browser.post('/api/certifikat/signon')).toMatchObject({ status, json: { refused } });
      expect(browser.kept.cookie).toBe('');
      expect(await lastOf('signon')).toMatchObject({ udfald: `afslag:${refused}` });
    }
  });

  it('opens the locked session again, and nothing else does', async () => {
    const [issued, other] = [await employee(), await issue(authority, { form: 'moces' })];
    await tie(other, 'DEMODAP1');
    const browser = browserWith(issued);
    await browser.post('/api/certifikat/signon');
    await browser.post('/api/laas');
    expect(await browser.post('/api/laasop', { kendeord: 'Demo#101' })).toMatchObject({
      status: 403,
      json: { refused: 'laas-andet-middel' },
    });
    for (const [brought, status, refused] of [
      [{}, 422, 'certifikat-mangler'],
      [other, 403, 'laas-anden-bruger'],
    ] as const) {
      const elsewhere = browserWith(brought);
      elsewhere.kept.cookie = browser.kept.cookie;
      expect(await elsewhere.post('/api/certifikat/laasop')).toMatchObject({ status, json: { refused } });
      expect(await lastOf('genaabn')).toMatchObject({ udfald: `afslag:${refused}`, personkode: EMPLOYEE });
    }
    expect((await browser.post('/api/tilstede')).status).toBe(423);
    expect((await browser.post('/api/certifikat/laasop')).status).toBe(200);
    expect(await lastOf('genaabn')).toMatchObject({ udfald: 'leveret', spurgt: { adgangsmiddel: 'certifikat' } });
    expect((await browser.post('/api/tilstede')).status).toBe(204);
  });
});

describe('a session of a certificate', () => {
  it.each([
    ['its tie', async (issued: IssuedOces) => untie(issued)],
    ['its authority', async (issued: IssuedOces) => revokeAtAuthority(authority, issued.cert, Date.now())],
  ])('ends within a second when the certificate is revoked by %s', async (_, revoke) => {
    const issued = await employee();
    const browser = browserWith(issued);
    await browser.post('/api/certifikat/signon');
    expect((await browser.post('/api/tilstede')).status).toBe(204);
    await revoke(issued);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await browser.post('/api/tilstede')).status).toBe(401);
  });

  it('reaches no more than the grant the certificate is tied to', async () => {
    const tilladelse = await addGrant('Stam+');
    const issued = await issue(authority, { form: 'moces' });
    await tie(issued, EMPLOYEE, { tilladelse });
    const browser = browserWith(issued);
    expect(await browser.post('/api/certifikat/signon')).toMatchObject({ json: { tjenester: ['Stam+'] } });
    expect(await browser.post('/api/opslag', { personnummer: '0202400000' })).toMatchObject({
      json: { refused: 'tjeneste-ikke-tilladt' },
    });
  });
});
