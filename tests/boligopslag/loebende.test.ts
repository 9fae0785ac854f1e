import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gctpClient } from '../gctp-client.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { ADRESSE_ID, BEBOERE, EJER, HUSNUMMER_ID, knowOpgang, livesAt } from './opgang.ts';
import { readStanding } from './read-standing.ts';
import { testRegistre } from './registre.ts';
import { restClient } from './rest-client.ts';

const registre = testRegistre();
let test: TestHouse;
let berit: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  knowOpgang(registre);
  test = await openTestHouse(undefined, { ejendomme: registre });
  await test.importPersons(Object.values(BEBOERE));
  berit = await webClient(test.url, 'DEMOBOL1', 'Demo#401');
});
afterAll(() => test.close());

const FOLLOWED = { ejer: EJER, betegnelse: 'Prøvevej 12', 'husnummer-id': HUSNUMMER_ID, hver: 'uge' };

interface Listed {
  readonly loebendeId: string;
  readonly naeste: string;
  readonly gyldigTil: string;
  readonly grund?: string;
  readonly koersler: readonly {
    readonly udfald: string;
    readonly entryId: string;
    readonly beboere: number;
    readonly aendringer: readonly object[];
  }[];
}
const list = async (client = berit) => (await client.act('loebende.list'))['loebende'] as readonly Listed[];
const letters = async () =>
  (await (await webClient(test.url, 'DEMOCPR1', 'Demo#011')).act('udbakke.list', { kundenr: '9004' }))[
    'breve'
  ] as readonly { readonly emne: string; readonly tekst: string; readonly til: string }[];

/** Has the time of every standing lookup that runs come. */
async function comeTime(): Promise<void> {
  const client = await test.house.pool('opencpr_access_administrator').connect();
  try {
    await client.query(`SELECT set_config('opencpr.kundenr', 'alle', false)`);
    await client.query(
      `UPDATE access.loebende_stand SET naeste = now() - interval '1 second' WHERE naeste < 'infinity'`,
    );
  } finally {
    client.release(true);
  }
}

describe('a standing lookup', () => {
  it('takes stock the first time, as a lookup of its own with its entry and its price', async () => {
    const { loebendeId } = await berit.act('loebende.opret', { ...FOLLOWED, epost: 'berit@example.dk' });
    expect(await test.house.desk.runStandingLookups()).toBe(1);
    const [one] = await list();
    expect(one).toMatchObject({ loebendeId, betegnelse: 'Prøvevej 12', gyldigTil: 'infinity' });
    expect(one?.koersler).toMatchObject([{ udfald: 'leveret', beboere: 5, aendringer: [], rettelser: 0 }]);
    expect(await test.getEntry(one?.koersler[0]?.entryId ?? '')).toMatchObject({
      ...{ kundenr: '9004', personkode: 'DEMOBOL1', doer: 'ur', slutbruger: 'løbende opslag' },
      ...{ tjeneste: 'BOLIGOPSLAG', udfald: 'leveret', prisklasse: 'boligopslag' },
    });
    expect(await test.house.desk.runStandingLookups()).toBe(0);
    expect(await letters()).toEqual([]);
  });

  it('tells who has moved since, and by e-mail only that there is news', async () => {
    await test.importPersons([livesAt(921, 'Nyindflyttet', ['02', 'th'], 3)]);
    await comeTime();
    expect(await test.house.desk.runStandingLookups()).toBe(1);
    expect((await list())[0]?.koersler[0]).toMatchObject({
      beboere: 6,
      aendringer: [{ hvad: 'ind', adresseringsnavn: 'Nyindflyttet Lejersen', beskyttet: false }],
      rettelser: 0,
    });
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ til: 'berit@example.dk', tekst: expect.stringContaining('med nyt: 1. Ophørt: 0') });
    expect(JSON.stringify(letter)).not.toMatch(/Lejersen|Prøvevej/);
    await comeTime();
    await test.house.desk.runStandingLookups();
    expect((await list())[0]?.koersler[0]).toMatchObject({ aendringer: [], rettelser: 0 });
    expect(await letters()).toHaveLength(1);
  });

  it('is told of to the customer’s own system as JSON, and to no system of anybody else', async () => {
    const system = await restClient(test.url, 'DEMOBOL2', 'Demo#402');
    const told = await system.standing();
    expect(told.loebende).toMatchObject([
      { betegnelse: 'Prøvevej 12', koersler: [{ aendringer: [] }, { aendringer: [{ hvad: 'ind' }] }, {}] },
    ]);
    expect(await test.getEntry(String(told.journal))).toMatchObject({ doer: 'rest', tjeneste: 'loebende.list' });
    const municipality = await restClient(test.url, 'DEMOSYS1', 'Demo#102');
    expect(await municipality.standing()).toMatchObject({ status: 403, refused: 'tjeneste-ikke-tilladt' });
  });

  it('is told of by GCTP as by REST, field by field, and refused to the same', async () => {
    const client = gctpClient(test.url);
    const asked = async (personkode: string, kendeord: string, keys: Readonly<Record<string, string>> = {}) =>
      client.call(await client.signOn(personkode, kendeord), 'BoligLoebende', keys);
    const told = await asked('DEMOBOL2', 'Demo#402');
    const { loebende = [] } = await (await restClient(test.url, 'DEMOBOL2', 'Demo#402')).standing();
    expect(told.kvit).toMatchObject({ r: 'Ok', v: '0' });
    expect(readStanding(told.root)).toEqual(loebende);
    expect(told.text).toContain('Nyindflyttet Lejersen');
    expect(await test.getEntry(told.headers.get('x-opencpr-journal') ?? '')).toMatchObject({
      ...{ doer: 'gctp', tjeneste: 'loebende.list', personkode: 'DEMOBOL2', udfald: 'leveret', personer: [] },
    });
    const refused = [
      await asked('DEMOSYS1', 'Demo#102'),
      // A landlord that subscribes to the pages alone.
      await asked('DEMOUDL1', 'Demo#501'),
      await asked('DEMOBOL2', 'Demo#402', { EJER }),
    ];
    expect(refused.map(({ kvit }) => kvit.v)).toEqual(['9906', '9906', '16']);
    expect(refused.map(({ text }) => text.includes('LOEBID'))).toEqual([false, false, false]);
    expect(await test.getEntry(refused[1]?.headers.get('x-opencpr-journal') ?? '')).toMatchObject({
      ...{ doer: 'gctp', personkode: 'DEMOUDL1', udfald: 'afslag:tjeneste-ikke-tilladt' },
    });
  });

  it('waits an hour where a register gives no answer, and goes on', async () => {
    registre.silent = 'ejere';
    await comeTime();
    await test.house.desk.runStandingLookups();
    registre.silent = undefined;
    const [one] = await list();
    expect(one?.koersler[0]).toMatchObject({ udfald: 'midlertidigt-utilgaengelig' });
    expect(one?.gyldigTil).toBe('infinity');
    expect(Date.parse(one?.naeste ?? '') - Date.now()).toBeGreaterThan(50 * 60_000);
  });

  it('belongs to its customer: nobody else sees or ends it; and asks only by numbers that are tied', async () => {
    const [one] = await list();
    const other = await webClient(test.url, 'DEMOUDL1', 'Demo#501');
    expect(await list(other)).toEqual([]);
    expect(await other.act('loebende.ophoer', { loebende: one?.loebendeId ?? '' })).toMatchObject({
      refused: 'findes-ikke',
    });
    expect(await other.act('loebende.opret', FOLLOWED)).toMatchObject({ refused: 'ugyldigt-felt', felt: 'ejer' });
  });

  it('ends where the customer does not subscribe to the web service', async () => {
    const { loebendeId } = await berit.act('loebende.opret', {
      ...FOLLOWED,
      'husnummer-id': '',
      'adresse-id': ADRESSE_ID,
    });
    const office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
    await office.act('abonnement.opsig', { kundenr: '9004', adgang: 'cpr-services' });
    await test.house.desk.runStandingLookups();
    await office.act('abonnement.tegn', { kundenr: '9004', adgang: 'cpr-services' });
    const ended = (await list()).find((listed) => listed.loebendeId === loebendeId);
    expect(ended).toMatchObject({ naeste: 'infinity', grund: 'retsspoergsmaal' });
  });

  it('ends when the owner owns it no more, is told of, and is not asked again', async () => {
    const place = registre.ejerskaber.findIndex((one) => 'cvr' in one.ejer && one.ejer.cvr === EJER);
    const [owned] = registre.ejerskaber.splice(place, 1);
    await comeTime();
    expect(await test.house.desk.runStandingLookups()).toBe(1);
    const one = (await list()).find(({ grund }) => grund === 'bolig-ikke-jeres');
    expect(one).toMatchObject({ naeste: 'infinity', koersler: expect.anything() });
    expect(one?.koersler[0]).toMatchObject({ udfald: 'bolig-ikke-jeres', aendringer: [] });
    expect((await letters())[0]?.tekst).toContain('med nyt: 0. Ophørt: 1');
    await comeTime();
    expect(await test.house.desk.runStandingLookups()).toBe(0);
    if (owned !== undefined) registre.ejerskaber.push(owned);
  });
});
