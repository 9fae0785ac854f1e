import { describe, expect, it } from 'vitest';
import { readAreas } from '../../web/contract/contract.ts';
import { call, cookie, cookieOf, entryOf, expectRefused, get, lookUp, PERSON, post, test, url } from './api-house.ts';

const PASSWORD = 'Demo#101';
const reopen = (kendeord: string) => post('/api/laasop', { kendeord });

/** What may be asked by somebody who is not signed in, or is on the way in or out. */
const OPEN = new Set([
  ...['GET /api/about', 'GET /api/katalog', 'GET /api/kommuner'],
  ...['POST /api/signon', 'POST /api/newpass', 'POST /api/signoff'],
  ...['POST /api/laas', 'POST /api/laasop', 'POST /api/certifikat/laasop'],
  ...['POST /api/certifikat/signon', 'POST /api/eid/begynd', 'POST /api/eid/svar'],
  // A link says itself who may use it.
  ...['POST /api/aktivering', 'POST /api/aktiver'],
  // What an application can say, and one by somebody who is no customer yet.
  ...['GET /api/anmodningsvalg', 'POST /api/handling/anmodning.ansoeg'],
  ...['POST /api/handling/anmodning.status', 'POST /api/handling/anmodning.fortryd'],
  // In a demo system only, and there for everybody.
  ...['GET /api/udviklere', 'GET /api/udviklere/{name}'],
]);

/** Lets the session at hand look as if nobody had been there for some minutes. */
async function leaveFor(minutes: number): Promise<void> {
  const { sessionId } = await entryOf(await lookUp());
  const then = new Date(Date.now() - minutes * 60_000).toISOString();
  await test.house
    .pool('opencpr_access_reader')
    .query(`UPDATE access.session SET brugt = $2 WHERE token_hash = decode($1, 'hex')`, [sessionId, then]);
  // Whoever was asked about less than half a second ago is still remembered.
  await new Promise((resolve) => setTimeout(resolve, 600));
}

describe('a locked session', () => {
  it('answers nothing of the whole contract but its reopening and its end', async () => {
    expect((await post('/api/laas', {})).status).toBe(204);
    const asked = [...readAreas().values()].flatMap(({ paths = {} }) =>
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
      ),
    );
    const closed = asked.filter(([method, path]) => !OPEN.has(`${method} ${path}`));
    expect(closed.length).toBeGreaterThan(3);
    for (const [method, path] of closed) {
      const answer = method === 'GET' ? await get(path) : await post(path, { personnummer: PERSON });
      expectRefused(answer, 423, 'session-laast');
    }
    const refused = await lookUp();
    expect(await entryOf(refused)).toMatchObject({
      kundenr: '9001',
      personkode: 'DEMOKOM1',
      udfald: 'afslag:session-laast',
      personer: [],
    });
  });

  it('is opened with the password, as it was, and both are journalled', async () => {
    await post('/api/formaal', { formaal: 'social-ydelse' });
    const before = await get('/api/me');
    const first = await entryOf(await lookUp());
    await post('/api/laas', {});
    const opened = await reopen(PASSWORD);
    expect(opened.status).toBe(200);
    expect(opened.json).toEqual(before.json);
    expect(opened.headers.get('set-cookie')).toBeNull();
    const next = await entryOf(await lookUp());
    expect(next.sessionId).toBe(first.sessionId);
    const found = await test.house.journal.search({ kundenr: '9001', personkode: 'DEMOKOM1', limit: 4 });
    expect(found.map(({ tjeneste }) => tjeneste)).toEqual(['person', 'genaabn', 'laas', 'person']);
  });

  it('stays locked for a wrong password, which counts as at any sign-on', async () => {
    const system = await post('/api/signon', { personkode: 'DEMOSTA1', kendeord: 'Demo#201' });
    const headers = { Cookie: cookieOf(system) };
    await post('/api/laas', {}, headers);
    for (let tries = 1; tries <= 4; tries += 1) {
      const wrong = await post('/api/laasop', { kendeord: 'Forkert#1' }, headers);
      expectRefused(wrong, 403, 'forkert-kendeord');
      expect(await entryOf(wrong)).toMatchObject({
        personkode: 'DEMOSTA1',
        tjeneste: 'genaabn',
        udfald: 'afslag:forkert-kendeord',
        bemaerkning: `wrong password number ${tries} in a row`,
      });
      expectRefused(await post('/api/opslag', { personnummer: PERSON }, headers), 423, 'session-laast');
    }
    // The fifth, at the sign-on page for once: it is one count.
    expectRefused(await post('/api/signon', { personkode: 'DEMOSTA1', kendeord: 'Forkert#1' }), 403, 'logon-afvist');
    expectRefused(await post('/api/laasop', { kendeord: 'Demo#201' }, headers), 403, 'bruger-laast');
  });

  it('can be signed off', async () => {
    await post('/api/laas', {});
    expect((await post('/api/signoff', {})).status).toBe(204);
    expectRefused(await reopen(PASSWORD), 401, 'ukendt-kalder');
  });
});

describe('a session nobody has used for ten minutes', () => {
  it('is locked by the server, whatever the browser does', async () => {
    await leaveFor(9);
    expect((await lookUp()).status).toBe(200);
    await leaveFor(10);
    expectRefused(await lookUp(), 423, 'session-laast');
    expectRefused(await post('/api/tilstede', {}), 423, 'session-laast');
    expect((await reopen(PASSWORD)).status).toBe(200);
    expect((await lookUp()).status).toBe(200);
  });

  it('is not locked when the page has told that the user is there', async () => {
    await leaveFor(9);
    expect((await post('/api/tilstede', {})).status).toBe(204);
    await leaveFor(9);
    expect((await get('/api/me')).status).toBe(200);
  });
});

it('nobody locks or opens what is not theirs', async () => {
  const nobody = (path: string, body: object) =>
    call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web' },
      body: JSON.stringify(body),
    });
  expect((await nobody('/api/laas', {})).status).toBe(204);
  expectRefused(await nobody('/api/laasop', { kendeord: PASSWORD }), 401, 'ukendt-kalder');
  expectRefused(await nobody('/api/tilstede', {}), 401, 'ukendt-kalder');
  const foreign = await call('/api/laas', {
    method: 'POST',
    headers: { Cookie: cookie, Origin: 'https://evil.example' },
  });
  expectRefused(foreign, 403, 'fremmed-side');
  expect((await call('/api/me', { headers: { Cookie: cookie } }, url)).status).toBe(200);
});
