import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedNumber, inventedPerson, type PersonRecord } from '../delivery.ts';
import { openSearchHouse, PEOPLE } from '../search/search-house.ts';
import type { TestHouse } from '../test-house.ts';
import { type JsonSearch, webClient } from '../web-client.ts';

let test: TestHouse;
let clerk: Awaited<ReturnType<typeof webClient>>;

beforeAll(async () => {
  test = await openSearchHouse();
  clerk = await webClient(test.url, 'DEMOKOM1', 'Demo#101');
});
afterAll(() => test.close());

const entryOf = ({ journal }: JsonSearch) => test.getEntry(typeof journal === 'string' ? journal : (journal?.id ?? ''));
/** Whom an answer shows, by what is said of them. */
const shownIn = ({ personer = [] }: JsonSearch) =>
  personer
    .map(({ fields }) => Object.entries(PEOPLE).find(([, number]) => number === fields['person.personnummer']?.value))
    .map((found) => found?.[0] ?? 'somebody else')
    .sort((a, b) => a.localeCompare(b));
const found = async (tekst: string, more: object = {}) => shownIn(await clerk.search({ tekst, ...more }));

describe('the one field', () => {
  it('finds by name, the last word as it begins, and narrowed by birth and age', async () => {
    expect(await found('Sofie Chris')).toEqual(['christensen', 'hidden']);
    expect(await found('Christensen, Sofie')).toEqual(['christensen', 'hidden']);
    expect(await found('Udrejst Christensen 3/5-1940')).toEqual(['emigrated']);
    expect(await found('Udrejst Christensen f. 1941')).toEqual([]);
    expect(await found('Christensen maj 1940')).toEqual(['emigrated']);
    expect(await found('Christensen over 85')).toContain('emigrated');
    expect(await found('Christensen under 20')).toEqual([]);
  });

  it('finds by whole words, by sound and by former names where that is chosen', async () => {
    expect(await found('Kristen', { maade: 'hele' })).toEqual(['kirsten']);
    expect(await found('Kristen')).toEqual(['kirsten', 'kristensen']);
    expect(await found('Sofie Kristensen', { maade: 'lyder' })).toEqual(['christensen', 'hidden', 'kristensen']);
    expect(await found('Gammelsen')).toEqual([]);
    expect(await found('Gammelsen', { tidligereNavne: 'ja' })).toEqual(['renamed']);
  });

  it('finds by address as one types it, with a name beside it, and in a municipality', async () => {
    expect(await found('Vestersneglegade 12, 3. tv, 8000 Aarhus C')).toEqual(['christensen', 'neighbour']);
    expect(await found('Vestersneglegade 12')).toEqual(['christensen', 'hidden', 'neighbour', 'upstairs']);
    expect(await found('Vestersneglegade 12, Nabo Opdigtetsen')).toEqual(['neighbour']);
    expect(await found('Vestersneglegade 12', { koen: 'K' })).not.toContain('somebody else');
    expect(await found('Sofie Christensen, Aarhus')).toEqual(['christensen', 'hidden']);
    expect(await found('Sofie Christensen', { kommune: '0101' })).toEqual([]);
  });

  it('says how it understood, with the places of the parts', async () => {
    const { forstaaet } = await clerk.search({ tekst: 'Sofie Christensen, 40-45 år, Aarhus' });
    expect(forstaaet).toEqual({
      parts: [
        { start: 0, end: 17, kind: 'navn' },
        { start: 19, end: 27, kind: 'alder', fra: 40, til: 45 },
        { start: 29, end: 35, kind: 'kommune', kode: '0751', navn: 'Aarhus' },
      ],
    });
    const either = await clerk.search({ tekst: 'Vestersneglegade 12', som: 'navn' });
    expect(either.forstaaet?.parts.map(({ kind }) => kind)).toEqual(['navn', 'alder']);
  });
});

describe('too many', () => {
  it('are nobody while the whole list is asked for, and pages when pages are', async () => {
    const many = { tekst: 'Opdigtetsen', maksimum: '2' };
    const refused = await clerk.search(many);
    expect([refused.refused, refused.personer]).toEqual(['for-mange', undefined]);
    expect(await entryOf(refused)).toMatchObject({
      tjeneste: 'soeg',
      udfald: 'afslag:for-mange',
      prisklasse: 'gratis',
      personer: [],
      spurgt: { navn: 'Opdigtetsen*', heleListen: 'ja' },
    });
    const first = await clerk.search({ ...many, vis: 'side' });
    expect(first.personer).toHaveLength(2);
    const second = await clerk.search({ ...many, vis: 'side', fortsaet: first.naeste ?? '' });
    expect(new Set([...shownIn(first), ...shownIn(second)])).toEqual(new Set(['movedOut', 'neighbour', 'upstairs']));
    expect(second.naeste).toBeUndefined();
  });

  it('are not those who only have many names that begin alike', async () => {
    const names = 'Anna Anne Anni Ane Anja Ania Anu Anka Ann';
    const record: PersonRecord = [
      '008',
      { FORNVN: names, EFTERNVN: 'Andersneg', NVNHAENSTART: '199001011200', ADRNVN: 'A' },
    ];
    await test.importPersons([inventedPerson(inventedNumber(120), [record])], {
      produktion: '20260616',
      forrige: '20260615',
    });
    // More words than a look reads before it has to say whether there are too many.
    expect((await clerk.search({ tekst: 'An', maksimum: '1' })).personer).toHaveLength(1);
  });
});

describe('every search has its entry', () => {
  it('with what was searched on, and each shown person as one of a hit list', async () => {
    const answer = await clerk.search({ tekst: 'Sofie Christensen', sag: '2026-17', formaal: 'boern-familie' });
    const entry = await entryOf(answer);
    expect(entry).toMatchObject({
      doer: 'web',
      tjeneste: 'soeg',
      udfald: 'leveret',
      prisklasse: 'soegning',
      formaal: 'boern-familie',
      sag: '2026-17',
      spurgt: { navn: 'Sofie Christensen*', heleListen: 'ja' },
    });
    expect(entry.personer.map(({ rolle }) => rolle)).toEqual(['trafliste', 'trafliste']);
    const nobody = await clerk.search({ tekst: 'Findesikke' });
    expect([nobody.personer, (await entryOf(nobody)).udfald]).toEqual([[], 'leveret']);
  });

  it('also where the text cannot be searched by', async () => {
    for (const [tekst, problem] of [
      [PEOPLE.kirsten, 'personnummer'],
      [`Jens ${PEOPLE.kirsten.slice(0, 8)}`, 'delvist-nummer'],
      ['7. september 1961', 'mangler-navn'],
      ['', 'for-kort'],
      ['\u0000\ud800 1492', 'ulaeselig'],
    ] as const) {
      const refused = await clerk.search({ tekst });
      expect([refused.refused, refused.forstaaet?.problem]).toEqual(['ugyldigt-felt', problem]);
      expect(await entryOf(refused)).toMatchObject({
        udfald: 'afslag:ugyldigt-felt',
        bemaerkning: problem,
        personer: [],
      });
    }
  });
});

describe('what a hit tells', () => {
  it('is who it is, where, and the mark of protection', async () => {
    const { personer = [] } = await clerk.search({ tekst: 'Sofie Christensen' });
    const hidden = personer.find(({ fields }) => fields['person.personnummer']?.value === PEOPLE.hidden);
    expect(hidden?.situationer).toEqual(['beskyttet']);
    expect(hidden?.fields).toMatchObject({
      'navn.fornavne': { value: 'Sofie' },
      'adressetekst.standardadresse': { value: 'Vestersneglegade 12' },
      'status.status': { value: '01' },
    });
    expect(Object.keys(hidden?.fields ?? {}).some((id) => /^(?:barn|civilstand|foraelder)/.test(id))).toBe(false);
  });

  it('is nothing for a private company, nor for an authority without the service: both are told why', async () => {
    for (const [personkode, kendeord] of [
      ['DEMOPRI1', 'Demo#301'],
      ['DEMOSTA1', 'Demo#201'],
    ] as const) {
      const other = await webClient(test.url, personkode, kendeord);
      for (const tekst of ['Sofie Christensen', 'Vestersneglegade 12', 'Findesikke']) {
        const refused = await other.search({ tekst });
        expect([refused.refused, refused.personer]).toEqual(['tjeneste-ikke-tilladt', undefined]);
        expect((await entryOf(refused)).personer).toEqual([]);
      }
      expect(other.seen.join(' ')).not.toMatch(/Vestersneglegade 12,|fornavne/);
    }
  });

  it('is nothing for a private company whose grant names the service by mistake', async () => {
    await test.house.administration.addTilladelse('9003', {
      tjenester: ['soeg'],
      feltgrupper: ['navn', 'adresse', 'person', 'beskyttelse'],
      formaal: ['kundeforhold'],
      formaalStandard: 'kundeforhold',
      kraevFormaal: false,
      kraevSag: false,
      geografi: undefined,
      beskyttede: true,
      gyldigFra: '2026-01-01T00:00:00.000Z',
    });
    const company = await webClient(test.url, 'DEMOPRI1', 'Demo#301');
    const refused = await company.search({ tekst: 'Sofie Christensen' });
    expect([refused.refused, refused.question?.number]).toEqual(['retsspoergsmaal', '6']);
  });
});

it('the municipalities that can be chosen are those in force', async () => {
  const { kommuner } = (await (await fetch(`${test.url}/api/kommuner`)).json()) as { kommuner: object[] };
  expect(kommuner).toHaveLength(104);
  for (const one of [
    { kode: '0751', navn: 'Aarhus' },
    { kode: '0820', navn: 'Vesthimmerlands' },
  ])
    expect(kommuner).toContainEqual(one);
});
