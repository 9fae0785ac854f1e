import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../server/src/doors/cli/replay.ts';
import { DELIVERIES, importLives, LIVES, TRACES } from '../lives.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { type JsonAnswer, type JsonFact, webClient } from '../web-client.ts';
import { breachOf } from './hold-to-contract.ts';

/** What is past of a person and where the facts come from, asked for apart from what is in force. */

let test: TestHouse;
let authority: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  test = await openTestHouse();
  await importLives(test);
  authority = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
});
afterAll(() => test.close());

const factsOf = (answer: JsonAnswer, kind: string): readonly JsonFact[] =>
  (answer.facts ?? []).filter((fact) => fact.kind === kind);
const valueIn = (fact: JsonFact | undefined, name: string) => fact?.fields[name]?.value;
const entryOf = (answer: JsonAnswer) => test.getEntry(answer.journal?.id ?? String(answer.journal));

describe('an authority', () => {
  it('has what is in force, and nothing past, unless it asks', async () => {
    const answer = await authority.lookUp({ personnummer: LIVES.much });
    expect(answer.facts).toBeUndefined();
    expect(JSON.stringify(answer)).not.toContain('Fortidsen');
    expect((await entryOf(answer)).spurgt).toEqual({ personnummer: LIVES.much });
  });

  it('has the history fact by fact, annulled and uncertain ones told apart, beside the same fields', async () => {
    const [plain, answer] = [
      await authority.lookUp({ personnummer: LIVES.much }),
      await authority.lookUp({ personnummer: LIVES.much, historik: true }),
    ];
    expect(answer.fields).toEqual(plain.fields);
    const homes = factsOf(answer, 'bopael');
    expect(homes.map((fact) => [valueIn(fact, 'vejkode'), fact.current, fact.mark])).toEqual(
      expect.arrayContaining([
        ['8911', true, undefined],
        ['8901', false, undefined],
        ['8933', false, undefined],
        ['8911', false, 'A'],
      ]),
    );
    expect(homes).toHaveLength(4);
    const uncertain = homes.find((fact) => valueIn(fact, 'vejkode') === '8933');
    expect(uncertain?.fields).toMatchObject({
      virkningFra: { value: '200100000000' },
      virkningFraUsikkerhedsmarkering: { value: '*' },
      kommunekode: { value: '0461', text: expect.stringContaining('Odense') },
    });
    expect(
      factsOf(answer, 'navn')
        .map((fact) => valueIn(fact, 'efternavn'))
        .sort(),
    ).toEqual(['Fortidsen', 'Nutidsen']);
    expect(factsOf(answer, 'civilstand').map((fact) => fact.fields['civilstand']?.text)).toHaveLength(2);
    // Nobody asked where it comes from.
    expect(JSON.stringify(answer)).not.toContain('registreringFra');
    expect((await entryOf(answer)).spurgt).toEqual({ personnummer: LIVES.much, aktuelKun: 'nej' });
  });

  it('has source and registration of every fact in force when it asks, and nothing past with it', async () => {
    const answer = await authority.lookUp({ personnummer: LIVES.much, oprindelse: true });
    expect(answer.facts?.every(({ current }) => current)).toBe(true);
    for (const { kind, origin } of answer.facts ?? []) {
      expect([kind, origin]).toEqual([
        kind,
        {
          registreringFra: expect.stringMatching(/^202[56]-0[89]-\d\dT.*Z$/),
          indlaest: expect.stringMatching(/^\d{4}-.*Z$/),
          kilde: expect.stringMatching(/^levering:[0-9a-f-]{36}$/),
        },
      ]);
    }
    // The move came with the second delivery, the name was known from the first one on.
    const [home, name] = [factsOf(answer, 'bopael')[0], factsOf(answer, 'navn')[0]];
    expect((home?.origin?.registreringFra ?? '') > (name?.origin?.registreringFra ?? '')).toBe(true);
    expect((await entryOf(answer)).spurgt).toEqual({ personnummer: LIVES.much, oprindelse: 'ja' });
    expect(DELIVERIES.first < DELIVERIES.second).toBe(true);
  });

  it('gets what the contract says', async () => {
    const answered = { method: 'POST', path: '/api/opslag', type: 'application/json' };
    for (const more of [{ historik: true }, { oprindelse: true }, { historik: true, oprindelse: true }]) {
      const body = await authority.lookUp({ personnummer: LIVES.hidden, ...more });
      expect(breachOf({ ...answered, status: 200, body })).toBeUndefined();
    }
    expect(breachOf({ ...answered, status: 200, body: { facts: 1 } })).toBeDefined();
  });

  it('sees the history as it was known a year ago', async () => {
    const then = await authority.lookUp({ personnummer: LIVES.much, historik: true, registrering: '2025-12-01' });
    expect(
      factsOf(then, 'bopael')
        .map((fact) => valueIn(fact, 'vejkode'))
        .sort(),
    ).toEqual(['8901', '8911', '8933']);
    expect(factsOf(then, 'bopael').find(({ current }) => current)?.fields['vejkode']?.value).toBe('8901');
    const at = await authority.lookUp({ personnummer: LIVES.much, virkning: '2025-06-01', registrering: '2025-12-01' });
    expect(at.fields?.['bopael.vejkode']?.value).toBe('8901');
    const now = await authority.lookUp({ personnummer: LIVES.much, virkning: '2025-06-01' });
    expect(now.fields?.['bopael.vejkode']?.value).toBe('8911');
  });

  it('gets the marking with the history of a protected person', async () => {
    const answer = await authority.lookUp({ personnummer: LIVES.hidden, historik: true, oprindelse: true });
    expect(answer.situationer).toContain('beskyttet');
    expect(factsOf(answer, 'bopael')).toHaveLength(4);
    expect(factsOf(answer, 'bopael').every(({ origin }) => origin !== undefined)).toBe(true);
  });

  it('can have the answer replayed: its digest covers the history and the sources', async () => {
    const answer = await authority.lookUp({ personnummer: LIVES.much, historik: true, oprindelse: true });
    const replayed = await replay(test.house.desk, test.house.codeTexts.findText, {
      entryId: answer.journal?.id ?? '',
      personkode: 'DEMOKOM1',
      osUser: 'test',
      begrundelse: 'test',
    });
    expect(replayed).toMatchObject({ sameAnswer: true, sameRules: true });
    const digests = await Promise.all(
      [{}, { oprindelse: true }, { historik: true }].map(
        async (more) => (await entryOf(await authority.lookUp({ personnummer: LIVES.much, ...more }))).svarDigest,
      ),
    );
    expect(new Set(digests).size).toBe(3);
  });

  it('asks for more than what is in force by true and nothing else', async () => {
    for (const historik of ['ja', 'true', 1, null, {}, [true]]) {
      expect((await authority.lookUp({ personnummer: LIVES.much, historik })).facts).toBeUndefined();
    }
  });
});

it('an authority with fewer groups has no more of them in the history', async () => {
  const agency = await webClient(test.url, 'DEMOSTA1', 'Demo#201');
  const asked = { personnummer: LIVES.much, historik: true, oprindelse: true, sag: '2026-1', formaal: 'sundhed' };
  const answer = await agency.lookUp(asked);
  const kinds = new Set(answer.facts?.map(({ kind }) => kind));
  const granted = ['adressetekst', 'bopael', 'foedselsregistrering', 'navn', 'person', 'personnummer', 'status'];
  expect(kinds).toEqual(new Set(granted));
  expect(answer.fields?.['civilstand.civilstand']).toEqual({ state: 'withheld', reason: 'ikke-tilladt' });
  for (const number of [LIVES.spouse, LIVES.child, LIVES.mother]) expect(JSON.stringify(answer)).not.toContain(number);
});

describe('a private customer', () => {
  it.each([
    ['history', { historik: true }],
    ['sources', { oprindelse: true }],
    ['both', { historik: true, oprindelse: true }],
  ])('is refused by the question of the law: %s', async (_name, more) => {
    const company = await webClient(test.url, 'DEMOPRI1', 'Demo#301');
    for (const personnummer of [LIVES.much, LIVES.hidden]) {
      const refused = await company.lookUp({ personnummer, ...more });
      expect(refused).toMatchObject({ refused: 'retsspoergsmaal', question: { number: '7' } });
      expect(await entryOf(refused)).toMatchObject({ kundenr: '9003', udfald: 'afslag:retsspoergsmaal:7', felter: [] });
    }
    const sent = company.seen.join('');
    for (const trace of TRACES) expect(sent).not.toContain(trace);
  });

  it('has what is in force as before', async () => {
    const company = await webClient(test.url, 'DEMOPRI1', 'Demo#301');
    const answer = await company.lookUp({ personnummer: LIVES.much });
    expect(answer.fields?.['navn.efternavn']).toMatchObject({ value: 'Nutidsen' });
    expect(answer.facts).toBeUndefined();
  });
});
