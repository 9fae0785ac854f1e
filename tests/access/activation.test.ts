import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../database/scratch.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { type Posted, postFrom } from './post-from.ts';

type Client = Awaited<ReturnType<typeof webClient>>;

const DAY_MS = 24 * 60 * 60 * 1000;
const GOOD = 'Gul~bus22';

let test: TestHouse;
let dap: Client;
let operator: Client;
let user: string;
let users = 0;

beforeAll(async () => {
  test = await openTestHouse();
  dap = await webClient(test.url, 'DEMODAP1', 'Demo#103');
  operator = await webClient(test.url, 'DEMOOPR1', 'Demo#001');
});
afterAll(() => test.close());

beforeEach(async () => {
  users += 1;
  user = `NYBRUG${String(users).padStart(2, '0')}`;
  // Without a password until one is chosen.
  const added = {
    kundenr: '9001',
    personkode: user,
    navn: 'Nina Nybruger',
    art: 'medarbejder' as const,
    kendeord: '-',
  };
  expect(await test.house.administration.addBruger(added, new Date().toISOString())).toBe('added');
});

const post = (path: string, body: object): Promise<Posted> => postFrom('127.0.0.1', test.url + path, body);
const look = (token: string) => post('/api/aktivering', { token });
const choose = (token: string, nytKendeord = GOOD, gentag = nytKendeord) =>
  post('/api/aktiver', { token, nytKendeord, gentag });
const signOn = (kendeord: string, personkode = user) => post('/api/signon', { personkode, kendeord });
const codeOf = ({ json }: Posted) => json['refused'];
/** Runs SQL as the owner of the database: nobody else may do such things. */
const asOwner = (sql: string) => ask(test.house.database.connection(), sql);

/** Has a link sent, and sees it on the page. */
async function makeLink(personkode = user): Promise<string> {
  const made = await dap.act('bruger.link', { personkode, email: 'nina@eksempel.invalid' });
  expect(made.refused).toBe(undefined);
  const shown = await dap.act('udbakke.vis', { brev: made['brev'] });
  return String(shown['link']).replace('/aktiver/#', '');
}

describe('a link', () => {
  it('says whom it is for, lets the user choose a password, once, and that serves to sign on', async () => {
    const token = await makeLink();
    // 26 characters of five bits: 130 bits.
    expect(token).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect((await look(token)).json).toMatchObject({
      bruger: { personkode: user, navn: 'Nina Nybruger' },
      kunde: 'Opdigtet Kommune',
      politik: { id: 'cpr-compat', lengthMin: 8 },
    });
    const chosen = await choose(token);
    expect([chosen.status, chosen.json]).toEqual([200, { personkode: user }]);
    expect((await signOn(GOOD)).status).toBe(200);
    for (const again of [await look(token), await choose(token, 'Anden~1bus')]) {
      expect([again.status, codeOf(again)]).toEqual([410, 'link-ugyldigt']);
    }
    expect((await signOn(GOOD)).status).toBe(200);
  });

  it('is journalled under its user, made, looked at and used, and the journal knows neither token nor password', async () => {
    const token = await makeLink();
    await look(token);
    await choose(token);
    const mine = await test.house.journal.search({ kundenr: '9001', personkode: user, limit: 10 });
    expect(mine.map(({ tjeneste, udfald, identificeret }) => [tjeneste, udfald, identificeret])).toEqual([
      ['aktiver', 'leveret', true],
      ['aktivering', 'leveret', true],
    ]);
    const acts = await test.house.journal.search({ kundenr: '9001', personkode: 'DEMODAP1', limit: 20 });
    expect(acts.map(({ tjeneste }) => tjeneste).slice(0, 2)).toEqual(['udbakke.vis', 'bruger.link']);
    expect(JSON.stringify([mine, acts])).not.toMatch(new RegExp(`${token}|${GOOD.replace('~', '.')}`));
  });

  it('is kept as a hash; the letter forgets it as soon as it opens nothing', async () => {
    const token = await makeLink();
    const kept = () => asOwner(`SELECT row_to_json(a)::text FROM access.aktivering a WHERE personkode = '${user}'`);
    expect(JSON.stringify(await kept())).not.toContain(token);
    const letters = () => asOwner(`SELECT row_to_json(u)::text FROM access.udbakke u WHERE personkode = '${user}'`);
    expect(JSON.stringify(await letters())).toContain(token);
    await choose(token);
    expect(JSON.stringify(await letters())).not.toContain(token);
  });

  it('is void when a newer one is made, and by what it was made for it is told apart from none', async () => {
    const old = await makeLink();
    const token = await makeLink();
    const unknown = await look('0'.repeat(26));
    const voided = await look(old);
    const { journal: _one, ...told } = voided.json;
    const { journal: _other, ...toldUnknown } = unknown.json;
    expect([voided.status, told]).toEqual([unknown.status, toldUnknown]);
    expect((await choose(token)).status).toBe(200);
  });

  it('expires after seven days', async () => {
    const made = await dap.act('bruger.link', { personkode: user });
    const days = (Date.parse(String(made['udloeber'])) - Date.now()) / DAY_MS;
    expect(Math.abs(days - 7)).toBeLessThan(0.01);
    const token = await makeLink();
    await asOwner(`UPDATE access.aktivering SET lavet = lavet - interval '8 days', udloeber = now() - interval '1 second'
      WHERE personkode = '${user}' AND ophoert IS NULL`);
    expect(codeOf(await look(token))).toBe('link-ugyldigt');
    expect(codeOf(await choose(token))).toBe('link-ugyldigt');
  });

  it('ends with its user, and does not come back with the user', async () => {
    const token = await makeLink();
    await dap.act('bruger.luk', { personkode: user });
    expect(codeOf(await choose(token))).toBe('link-ugyldigt');
    expect(await test.house.administration.reopenBruger(user)).toBe(true);
    expect(codeOf(await choose(token))).toBe('link-ugyldigt');
  });

  it('used by two at once lets one of them choose', async () => {
    const token = await makeLink();
    const both = await Promise.all([choose(token, 'Gul~bus22'), choose(token, 'Lilla~tog33')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    const right = await Promise.all(['Gul~bus22', 'Lilla~tog33'].map(async (one) => (await signOn(one)).status));
    expect(right).toEqual(both.map(({ status }) => (status === 200 ? 200 : 403)));
  });

  it('stands over a password that the rules do not allow, and over two that differ', async () => {
    const token = await makeLink();
    for (const [wrong, da, en] of [
      ['kort', /under 8 tegn/, /less than 8/],
      [GOOD.padEnd(65, 'x'), /over 64 tegn/, /more than 64/],
      [`${GOOD}&`, /hverken mellemrum, & < > \? \| " '/, /no blank, none of & < > \? \| " '/],
      ['kunsmaa#1', /mangler et/, /is missing/],
    ] as const) {
      expect((await choose(token, wrong)).json, wrong).toMatchObject({
        ...{ refused: 'kendeord-ugyldigt', da: expect.stringMatching(da), en: expect.stringMatching(en) },
      });
    }
    expect(codeOf(await choose(token, GOOD, 'Anden~1bus'))).toBe('kendeord-forskellige');
    expect((await choose(token)).status).toBe(200);
    // cpr-services.md § 9: no password may be used again.
    expect((await choose(await makeLink(), GOOD)).json).toMatchObject({
      ...{ refused: 'kendeord-ugyldigt', da: expect.stringContaining('brugt før') },
    });
    const again = { personkode: user, kendeord: GOOD, nytKendeord: 'Anden~1bus', gentag: 'Anden~1bus' };
    expect((await post('/api/newpass', again)).json).toMatchObject({
      ...{ refused: 'kendeord-ugyldigt', da: expect.stringContaining('inden for de sidste 24 timer') },
    });
  });

  it('opens a locked user again, and ends the sessions of the old password', async () => {
    await choose(await makeLink());
    const before = await signOn(GOOD);
    const cookie = String(before.headers['set-cookie']).split(';')[0] ?? '';
    for (let tries = 0; tries < 5; tries += 1) await signOn('Forkert#1');
    expect(codeOf(await signOn(GOOD))).toBe('logon-afvist');
    await choose(await makeLink(), 'Lilla~tog33');
    expect((await signOn('Lilla~tog33')).status).toBe(200);
    const old = await postFrom('127.0.0.1', `${test.url}/api/tilstede`, {}, { Cookie: cookie });
    expect(old.status).toBe(401);
  });

  it('is made by those who hold the office, for their own users only', async () => {
    const karla = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
    expect(await karla.act('bruger.link', { personkode: user })).toMatchObject({ refused: 'handling-ikke-tilladt' });
    for (const personkode of ['DEMOSTA1', 'DEMOOPR1', 'UKENDT01']) {
      expect(await dap.act('bruger.link', { personkode })).toMatchObject({
        refused: 'findes-ikke',
        felt: 'personkode',
      });
    }
    expect(await operator.act('bruger.link', { personkode: 'DEMOSTA1' })).toMatchObject({ personkode: 'DEMOSTA1' });
    const wrong = await dap.act('bruger.link', { personkode: user, email: 'ikke en adresse' });
    expect(wrong).toMatchObject({ refused: 'ugyldigt-felt', felt: 'email' });
    await dap.act('bruger.luk', { personkode: user });
    expect(await dap.act('bruger.link', { personkode: user })).toMatchObject({ refused: 'forkert-tilstand' });
  });

  it('is seen by the own institution only', async () => {
    await operator.act('bruger.link', { personkode: 'DEMOSTA1', email: 'stine@eksempel.invalid' });
    const all = (await operator.act('udbakke.list'))['breve'] as readonly { brevId: string; kundenr: string }[];
    const own = (await dap.act('udbakke.list'))['breve'] as typeof all;
    expect(new Set(own.map(({ kundenr }) => kundenr))).toEqual(new Set(['9001']));
    const foreign = all.find(({ kundenr }) => kundenr === '9002');
    expect(await dap.act('udbakke.vis', { brev: foreign?.brevId })).toMatchObject({ refused: 'findes-ikke' });
  });
});

describe('the policies', () => {
  it('of a customer decide what can be chosen', async () => {
    const office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
    expect(await office.act('kunde.krav', { kundenr: '9001', kendeordspolitik: 'ny' })).toMatchObject({
      refused: 'ugyldigt-felt',
      felt: 'kendeordspolitik',
    });
    expect(await dap.act('kunde.krav', { kundenr: '9001' })).toMatchObject({ refused: 'handling-ikke-tilladt' });
    try {
      const set = await office.act('kunde.krav', { kundenr: '9001', kendeordspolitik: 'modern' });
      expect(set).toMatchObject({ kendeordspolitik: 'modern', kildeadresseKraevet: true });
      const token = await makeLink();
      expect((await look(token)).json).toMatchObject({ politik: { id: 'modern', lengthMin: 12, lengthMax: 256 } });
      for (const weak of ['Gul~bus22', 'password1234', `${user}-2026`, 'Opdigtet Kommune 1', 'Nina Nybruger 7']) {
        expect([weak, codeOf(await choose(token, weak))]).toEqual([weak, 'kendeord-for-svagt']);
      }
      const words = 'lille gul bus på vej til Ærø';
      expect((await choose(token, words)).status).toBe(200);
      expect((await signOn(words)).status).toBe(200);
      // Never changed for the sake of it: as old as it may be.
      await asOwner(`UPDATE access.bruger SET kendeord_sat = now() - interval '3 years' WHERE personkode = '${user}'`);
      await expect.poll(async () => (await signOn(words)).status).toBe(200);
    } finally {
      await office.act('kunde.krav', { kundenr: '9001', kendeordspolitik: 'cpr-compat' });
    }
  });

  it('let a one-time password serve for its change only, and for seven days', async () => {
    const given = async (): Promise<string> => {
      const made = await dap.act('bruger.nulstil', { personkode: user, adgang: 'engangskendeord' });
      return String(made['engangskendeord']);
    };
    const change = (kendeord: string) =>
      post('/api/newpass', { personkode: user, kendeord, nytKendeord: GOOD, gentag: GOOD });
    const old = await given();
    const token = await makeLink();
    const password = await given();
    expect(password).toMatch(/^\S{16}$/);
    expect(codeOf(await choose(token))).toBe('link-ugyldigt');
    expect(codeOf(await signOn(old))).toBe('logon-afvist');
    expect(codeOf(await signOn(password))).toBe('kendeord-udloebet');
    await asOwner(`UPDATE access.bruger SET kendeord_sat = now() - interval '8 days' WHERE personkode = '${user}'`);
    await expect.poll(async () => codeOf(await change(password))).toBe('engangskendeord-udloebet');
    const next = await given();
    expect((await change(next)).status).toBe(200);
    expect((await signOn(GOOD)).status).toBe(200);
    const acts = await test.house.journal.search({ kundenr: '9001', personkode: 'DEMODAP1', limit: 5 });
    expect(acts[0]).toMatchObject({ tjeneste: 'bruger.nulstil', spurgt: { personkode: user } });
    expect(JSON.stringify(acts)).not.toContain(next);
    await operator.act('kunde.krav', { kundenr: '9001', kendeordspolitik: 'modern' });
    expect(await dap.act('bruger.nulstil', { personkode: user, adgang: 'engangskendeord' })).toMatchObject({
      ...{ refused: 'forkert-tilstand', felt: 'adgang' },
    });
    await operator.act('kunde.krav', { kundenr: '9001', kendeordspolitik: 'cpr-compat' });
  });
});
