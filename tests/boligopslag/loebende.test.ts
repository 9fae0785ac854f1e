import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gctpClient } from '../gctp-client.ts';
import type { TestHouse } from '../test-house.ts';
import { webClient } from '../web-client.ts';
import { daysAgo } from './dates.ts';
import { ADRESSE_ID, ANDEN_EJER, EJER, HUSNUMMER_ID, leftFrom, livesAt, openOpgangHouse, PROTECTED } from './opgang.ts';
import { readStanding } from './read-standing.ts';
import { testRegistre } from './registre.ts';
import { restClient } from './rest-client.ts';

const registre = testRegistre();
let test: TestHouse;
let berit: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  test = await openOpgangHouse(registre);
  berit = await webClient(test.url, 'DEMOBOL1', 'Demo#401');
});
afterAll(() => test.close());

const FOLLOWED = { ejer: EJER, 'husnummer-id': HUSNUMMER_ID, hver: 'uge' };
const PLACE = 'Prøvevej 12, 5000 Odense C';

interface Listed {
  readonly loebendeId: string;
  readonly naeste: string;
  readonly gyldigTil: string;
  readonly grund?: string;
  readonly koersler: readonly {
    readonly koert: string;
    readonly udfald: string;
    readonly entryId: string;
    readonly beboere: number;
    readonly aendringer: readonly object[];
    readonly udeladt: number;
  }[];
}
const list = async (client = berit) => (await client.act('loebende.list'))['loebende'] as readonly Listed[];
const letters = async () =>
  (await (await webClient(test.url, 'DEMOCPR1', 'Demo#011')).act('udbakke.list', { kundenr: '9004' }))[
    'breve'
  ] as readonly { readonly emne: string; readonly tekst: string; readonly til: string }[];

async function inDatabase(text: string): Promise<void> {
  const client = await test.house.pool('opencpr_access_administrator').connect();
  try {
    await client.query(`SELECT set_config('opencpr.kundenr', 'alle', false)`);
    await client.query(text);
  } finally {
    client.release(true);
  }
}
/** Has the time of every standing lookup that runs come. */
const comeTime = () =>
  inDatabase(`UPDATE access.loebende_stand SET naeste = now() - interval '1 second' WHERE naeste < 'infinity'`);
/** Has so many days pass since every run that was made. */
const passDays = (days: number) =>
  inDatabase(`WITH taken AS (DELETE FROM access.loebende_koersel RETURNING *)
    INSERT INTO access.loebende_koersel SELECT moved.* FROM taken, jsonb_populate_record(
      NULL::access.loebende_koersel, to_jsonb(taken) || jsonb_build_object('koert', koert - make_interval(days => ${days}))) moved`);

describe('a standing lookup', () => {
  it('takes stock the first time, as a lookup of its own with its entry and its price', async () => {
    const { loebendeId } = await berit.act('loebende.opret', { ...FOLLOWED, epost: 'berit@example.dk' });
    expect(await test.house.desk.runStandingLookups()).toBe(1);
    const [one] = await list();
    expect(one).toMatchObject({ loebendeId, betegnelse: PLACE, gyldigTil: 'infinity' });
    expect(one?.koersler).toMatchObject([
      { udfald: 'leveret', foerste: true, beboere: 5, aendringer: [], rettelser: 0 },
    ]);
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

  it('tells the mark of today of who was told of without one, at every door, and its entry names whom it told of', async () => {
    const later = { produktion: '20260616', opgavenr: '900002' };
    await test.importPersons([livesAt(921, 'Nyindflyttet', ['02', 'th'], 3, [PROTECTED])], later);
    const marked = { adresseringsnavn: 'Nyindflyttet Lejersen', beskyttet: true };
    const told = await berit.act('loebende.list');
    const system = await restClient(test.url, 'DEMOBOL2', 'Demo#402');
    const answers = [told['loebende'], (await system.standing()).loebende] as readonly (readonly Listed[])[];
    for (const [one] of answers) expect(one?.koersler[1]).toMatchObject({ aendringer: [marked], udeladt: 0 });
    const entry = await test.getEntry(told.journal);
    expect(entry).toMatchObject({
      tjeneste: 'loebende.list',
      personer: [{ rolle: 'trafliste' }],
      prisklasse: 'gratis',
    });
    expect(entry.beskyttelse).toEqual(['markering']);
    expect(entry.felter).toContain('navn.adresseringsnavn');
  });

  it('is told of to the customer’s own system as JSON, and to no system of anybody else', async () => {
    const system = await restClient(test.url, 'DEMOBOL2', 'Demo#402');
    const told = await system.standing();
    expect(told.loebende).toMatchObject([
      { betegnelse: PLACE, koersler: [{ aendringer: [] }, { aendringer: [{ hvad: 'ind' }] }, {}] },
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
      ...{ doer: 'gctp', tjeneste: 'loebende.list', personkode: 'DEMOBOL2', udfald: 'leveret' },
      personer: [{ rolle: 'trafliste' }],
    });
    const refused = [
      await asked('DEMOSYS1', 'Demo#102'),
      // A landlord that subscribes to the pages alone.
      await asked('DEMOUDL1', 'Demo#501'),
      await asked('DEMOBOL2', 'Demo#402', { EJER }),
    ];
    expect(refused.map(({ kvit }) => kvit.v)).toEqual(['9906', '9910', '16']);
    expect(refused.map(({ text }) => text.includes('LOEBID'))).toEqual([false, false, false]);
    expect(await test.getEntry(refused[1]?.headers.get('x-opencpr-journal') ?? '')).toMatchObject({
      ...{ doer: 'gctp', personkode: 'DEMOUDL1', udfald: 'afslag:retsspoergsmaal:10', personer: [] },
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
    expect(await other.act('loebende.list')).toMatchObject({ question: { number: '10' } });
    expect(await other.act('loebende.ophoer', { loebende: one?.loebendeId ?? '' })).toMatchObject({
      refused: 'findes-ikke',
    });
    const untied = { ...FOLLOWED, ejer: ANDEN_EJER };
    expect(await berit.act('loebende.opret', untied)).toMatchObject({ refused: 'ugyldigt-felt', felt: 'ejer' });
  });

  it('is judged when it is set up, and is called what DAR calls it', async () => {
    const other = await webClient(test.url, 'DEMOUDL1', 'Demo#501');
    const unknown = `${HUSNUMMER_ID.slice(0, -1)}9`;
    for (const [input, client, refused] of [
      // Who has only the pages could have no run made.
      [FOLLOWED, other, { refused: 'retsspoergsmaal', question: { number: '10' } }],
      [FOLLOWED, berit, { refused: 'foelges-allerede', felt: 'adresse' }],
      [{ ...FOLLOWED, 'husnummer-id': unknown }, berit, { refused: 'adresse-ukendt', felt: 'husnummer-id' }],
      [{ ...FOLLOWED, betegnelse: 'Et andet sted 0101501234' }, berit, { refused: 'ukendt-felt', felt: 'betegnelse' }],
      [{ ...FOLLOWED, sag: 'Sag om 0101501234' }, berit, { refused: 'ugyldigt-felt', felt: 'sag' }],
      [{ ...FOLLOWED, formaal: 'nysgerrighed' }, berit, { question: { number: '2' } }],
    ] as const) {
      expect(await client.act('loebende.opret', input), JSON.stringify(refused)).toMatchObject(refused);
    }
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
    // Nor is anything told of what runs have come to, at any door.
    const system = await restClient(test.url, 'DEMOBOL2', 'Demo#402');
    for (const told of [await berit.act('loebende.list'), await system.standing()]) {
      expect(told).toMatchObject({ refused: 'retsspoergsmaal', question: { number: '10' } });
      expect(JSON.stringify(told)).not.toContain('Lejersen');
    }
    await office.act('abonnement.tegn', { kundenr: '9004', adgang: 'cpr-services' });
    const ended = (await list()).find((listed) => listed.loebendeId === loebendeId);
    expect(ended).toMatchObject({ naeste: 'infinity', grund: 'retsspoergsmaal:10' });
    await office.act('vilkaar.ophoev', { kundenr: '9004', version: 'privat' });
    expect(await berit.act('loebende.list')).toMatchObject({ question: { number: '13' } });
    await office.act('vilkaar.accepter', { kundenr: '9004', dokumentation: 'brev' });
    const municipality = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
    expect(await municipality.act('loebende.list')).toMatchObject({ refused: 'tjeneste-ikke-tilladt' });
  });

  it('tells of nobody while the number is not tied', async () => {
    const office = await webClient(test.url, 'DEMOCPR1', 'Demo#011');
    await office.act('ejernummer.fjern', { kundenr: '9004', nummer: EJER });
    const told = await list();
    expect(told.flatMap(({ koersler }) => koersler.flatMap(({ aendringer }) => aendringer))).toEqual([]);
    expect(told.some(({ koersler }) => koersler.some(({ udeladt }) => udeladt === 1))).toBe(true);
    await office.act('ejernummer.knyt', { kundenr: '9004', nummer: EJER, grundlag: 'egen', dokumentation: 'x' });
    expect(JSON.stringify(await list())).toContain('Nyindflyttet Lejersen');
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
    // What it told while it ran is told no more: who asks owns it no longer.
    expect(one?.koersler.flatMap(({ aendringer }) => aendringer)).toEqual([]);
    expect(JSON.stringify(await list())).not.toContain('Lejersen');
  });

  it('keeps what runs came to for 90 days, of those that have ended too, and tells nothing older', async () => {
    await passDays(89);
    const runs = async () => (await list()).flatMap(({ koersler }) => koersler);
    expect((await runs()).length).toBeGreaterThan(3);
    await passDays(2);
    expect(await runs()).toEqual([]);
    expect(await test.house.desk.runStandingLookups()).toBe(0);
    await passDays(-91);
    expect(await runs()).toEqual([]);
  });

  it('tells both moves of who came and went between two runs', async () => {
    const home = ['02', 'th'] as const;
    await berit.act('loebende.opret', { ...FOLLOWED, hver: 'dag' });
    await test.house.desk.runStandingLookups();
    await test.importPersons([leftFrom(932, 'Kortvarig', home, 3, 1)]);
    await comeTime();
    await test.house.desk.runStandingLookups();
    const running = (await list()).find(({ gyldigTil }) => gyldigTil === 'infinity');
    expect(running?.koersler).toMatchObject([
      {
        foerste: false,
        aendringer: [
          { hvad: 'ind', adresseringsnavn: 'Kortvarig Lejersen', tilflyttet: daysAgo(3) },
          { hvad: 'ud', adresseringsnavn: 'Kortvarig Lejersen', fraflyttet: daysAgo(1) },
        ],
        rettelser: 0,
      },
      { foerste: true, aendringer: [], rettelser: 0 },
    ]);
  });
});
