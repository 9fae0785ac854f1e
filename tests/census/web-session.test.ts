import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../database/scratch.ts';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';

/** What of a session is journalled, looked up by door and kind: those operations answer with no body that could name an entry. */

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

const post = (path: string, body: object, cookie = '') =>
  fetch(test.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web', Cookie: cookie },
    body: JSON.stringify(body),
  });

async function lastEntry(tjeneste: string) {
  const [entry] = await test.house.journal.search({ kundenr: 'operatoer', tjeneste, doer: 'web', limit: 1 });
  return entry;
}

describe('the entries of a session', () => {
  it('are of its beginning, its purpose, its lock and its end, each in the user’s name', async () => {
    const user = { personkode: 'DEMOKOM1', kendeord: 'Demo#101' };
    const cookie = (await post('/api/signon', user)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const own = { kundenr: '9001', personkode: 'DEMOKOM1', udfald: 'leveret' };
    expect(await lastEntry('signon')).toMatchObject(own);
    expect((await post('/api/formaal', { formaal: 'borgerservice' }, cookie)).status).toBe(204);
    expect(await lastEntry('formaal')).toMatchObject({ ...own, spurgt: { formaal: 'borgerservice' } });
    expect((await post('/api/laas', {}, cookie)).status).toBe(204);
    expect(await lastEntry('laas')).toMatchObject(own);
    expect((await post('/api/signoff', {}, cookie)).status).toBe(204);
    expect(await lastEntry('signoff')).toMatchObject(own);
  });

  it('are of a refused change of password too', async () => {
    const change = { personkode: 'DEMOKOM1', kendeord: 'forkert', nytKendeord: 'Nyt#12345', gentag: 'Nyt#12345' };
    const refused = await post('/api/newpass', change);
    expect(refused.status).toBe(403);
    expect(await lastEntry('newpass')).toMatchObject({ personkode: 'DEMOKOM1', udfald: 'afslag:forkert-kendeord' });
  });
});

it('a landlord’s choices are told to those who have the service, and the others that they have not', async () => {
  const user = { personkode: 'DEMOKOM1', kendeord: 'Demo#101' };
  const cookie = (await post('/api/signon', user)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const told = await fetch(`${test.url}/api/boligopslag/valg`, { headers: { 'X-OpenCPR': 'web', Cookie: cookie } });
  expect([told.status, await told.json()]).toMatchObject([403, { refused: 'tjeneste-ikke-tilladt' }]);
});

/** Something done while a duty of the database lacks a right. */
async function without(right: string, duty: string, work: () => Promise<void>): Promise<void> {
  const owner = test.house.database.connection();
  await ask(owner, `REVOKE ${right} FROM ${duty}`);
  try {
    await work();
  } finally {
    await ask(owner, `GRANT ${right} TO ${duty}`);
  }
}

it('a sign-on by GCTP whose entry cannot be written is withheld', async () => {
  const signOn = () => gctpClient(test.url).signOn('DEMOKOM1', 'Demo#101');
  await without('INSERT ON journal.entry', 'opencpr_journal_writer', async () => {
    expect(await signOn()).toBe('');
  });
  expect(await signOn()).not.toBe('');
});

it.each(['me', 'handlinger', 'adgang', 'boligopslag/valg'])('%s is refused while nobody can be known', async (what) => {
  const user = { personkode: 'DEMOBOL1', kendeord: 'Demo#401' };
  const cookie = (await post('/api/signon', user)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const get = () => fetch(`${test.url}/api/${what}`, { headers: { 'X-OpenCPR': 'web', Cookie: cookie } });
  await without('SELECT ON access.session', 'opencpr_access_reader', async () => {
    const refused = await get();
    expect([refused.status, await refused.json()]).toMatchObject([503, { refused: 'midlertidigt-utilgaengelig' }]);
  });
  expect((await get()).status).toBe(200);
});
