import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAll } from '../../server/src/doors/gctp/wire/read-tree.ts';
import type { TestHouse } from '../test-house.ts';
import { countIn, openSearchHouse, PEOPLE, peopleIn, restartIn, searchClient } from './search-house.ts';

let test: TestHouse;
let search: Awaited<ReturnType<typeof searchClient>>;

beforeAll(async () => {
  test = await openSearchHouse();
  search = await searchClient(test);
});
afterAll(() => test.close());

/** Searches both sexes, since KON is required and most of these tests are about something else. */
async function found(keys: Record<string, string>): Promise<string[]> {
  const both = await Promise.all(['K', 'M'].map((KON) => search.found('NVNSOG2', { KON, ...keys })));
  return [...new Set(both.flat())].sort((a, b) => (a < b ? -1 : 1));
}

describe('a search by name', () => {
  it('finds whole words of the name, however a keyboard writes them', async () => {
    expect(await found({ NVN: 'Christensen' })).toEqual(['christensen', 'emigrated', 'hidden']);
    expect(await found({ NVN: 'MOELLER' })).toEqual(['moeller']);
    expect(await found({ NVN: 'Møller', NVN1: 'aage' })).toEqual(['moeller']);
    expect(await found({ NVN: 'Christensen', NVN1: 'Sofie' })).toEqual(['christensen', 'hidden']);
    expect(await found({ NVN: 'Sofie Christensen', NVN2: 'Ærlig' })).toEqual(['christensen']);
    expect(await found({ NVN: 'Chris' })).toEqual([]);
  });

  it('finds how a word begins and how it sounds', async () => {
    expect(await found({ NVN: 'Chris*' })).toEqual(['christensen', 'emigrated', 'hidden']);
    expect(await found({ NVN: 'Krist*' })).toEqual(['kirsten', 'kristensen']);
    expect(await found({ NVN: '~Kristensen' })).toEqual(['christensen', 'emigrated', 'hidden', 'kristensen']);
    expect(await found({ NVN: '~Christensen', NVN1: '~Sophie' })).toEqual(['christensen', 'hidden', 'kristensen']);
    expect(await found({ NVN: '~Kirsten' })).toEqual(['kirsten']);
  });

  it('finds former names only when asked for them, and all parts in one name', async () => {
    expect(await found({ NVN: 'Gammelsen' })).toEqual([]);
    expect(await found({ NVN: 'Gammelsen', HNVS: 'X' })).toEqual(['renamed']);
    expect(await found({ NVN: 'Nyesen', NVN1: 'Aagot', HNVS: 'X' })).toEqual(['renamed']);
    expect(await found({ NVN: 'Nyesen', NVN1: 'Gammelsen', HNVS: 'X' })).toEqual([]);
  });

  it('is narrowed by sex, age, municipality, part of the country, status and citizenship', async () => {
    const christensen = { NVN: 'Christensen' };
    const men = await search.found('NVNSOG2', { ...christensen, KON: 'm' });
    const women = await search.found('NVNSOG2', { ...christensen, KON: 'K' });
    expect([...men, ...women].sort((a, b) => (a < b ? -1 : 1))).toEqual(['christensen', 'emigrated', 'hidden']);
    expect(men).toContain('emigrated');
    expect(await found({ ...christensen, KOMK: '751' })).toEqual(['christensen', 'hidden']);
    expect(await found({ ...christensen, KOMK: '0101' })).toEqual([]);
    expect(await found({ ...christensen, LDEL: '3' })).toEqual(['christensen', 'hidden']);
    expect(await found({ ...christensen, LDEL: '1' })).toEqual([]);
    expect(await found({ ...christensen, STAF: '70' })).toEqual(['emigrated']);
    expect(await found({ ...christensen, STB: '5120' })).toEqual(['emigrated']);
    expect(await found({ ...christensen, ALDF: '60' })).toEqual(['christensen', 'emigrated', 'hidden']);
    expect(await found({ ...christensen, ALDT: '60' })).toEqual([]);
    const age = ageOn(test.house.desk.present().virkning, '1940-05-03');
    expect(await found({ ...christensen, STAF: '80', ALDF: String(age), ALDT: String(age) })).toEqual(['emigrated']);
    expect(await found({ ...christensen, STAF: '80', ALDF: String(age + 1) })).toEqual([]);
    expect(await found({ ...christensen, STAF: '80', ALDT: String(age - 1) })).toEqual([]);
  });

  it('answers in rows with the name last first, and marks the protected', async () => {
    const reply = await search.call('NVNSOG2', { NVN: 'Christensen', NVN1: 'Sofie', KON: sexOf(PEOPLE.hidden) });
    const row = findAll(reply.root, 'Row').find(({ attributes }) => attributes['k']?.startsWith(PEOPLE.hidden));
    expect(row?.attributes['k']).toMatch(/^\d{10}[0-9A-F]{16}$/);
    const fields = Object.fromEntries(
      (row === undefined ? [] : findAll(row, 'Field')).map(({ attributes: { r = '', ...rest } }) => [r, rest]),
    );
    expect(Object.keys(fields)).toEqual(
      'PNR CNVN_ADRNVN CNVN_STATUS FOEDMYNTXT CNVN_KOEN ADRBESKYT STADR POSTNR'.split(' '),
    );
    expect(fields).toMatchObject({
      CNVN_ADRNVN: { v: 'Christensen,Sofie', t: 'Sofie Christensen' },
      ADRBESKYT: { v: 'X' },
      STADR: { v: 'Vestersneglegade 12' },
      POSTNR: { v: '8000', t: 'Aarhus C' },
      FOEDMYNTXT: { v: 'København' },
    });
  });
});

describe('the limits of a search', () => {
  it('are kept, and the restart key leads through all hits once', async () => {
    const everybody = { NVN: '~Christensen', KON: 'M', MAXA: '1' };
    const whole = await search.found('NVNSOG2', { NVN: '~Christensen', KON: 'M' });
    expect(whole.length).toBeGreaterThan(1);
    const seen: string[] = [];
    let rest: string | undefined;
    do {
      const reply = await search.call('NVNSOG2', rest === undefined ? everybody : { ...everybody, REST: rest });
      expect(countIn(reply)).toBeUndefined();
      expect(peopleIn(reply)).toHaveLength(1);
      seen.push(...peopleIn(reply));
      rest = restartIn(reply);
    } while (rest !== undefined);
    expect(seen).toHaveLength(whole.length);
    expect(new Set(seen).size).toBe(whole.length);
  });

  it('give a count and nobody where only a count is asked for', async () => {
    const reply = await search.call('NVNSOG2', { NVN: 'Christensen', NVN1: 'Udrejst', KON: 'M', AIA: 'X' });
    expect([reply.kvit.v, countIn(reply), peopleIn(reply)]).toEqual(['0', '1', []]);
    expect(await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '')).toMatchObject({
      udfald: 'leveret',
      personer: [],
    });
  });

  it('refuse what is missing, malformed, contradictory or foreign, each with its entry', async () => {
    const name = { NVN: 'Hansen', KON: 'K' };
    for (const [keys, code, text] of [
      [{ KON: 'K' }, '9914', 'NVN'],
      [{ NVN: 'Hansen' }, '9914', 'KON'],
      [{ ...name, NVN: '...' }, '9915', 'NVN'],
      [{ ...name, NVN: 'H*' }, '9915', 'NVN'],
      [{ ...name, NVN1: '~Hans*' }, '9915', 'NVN1'],
      [{ ...name, NVN2: 'Ane '.repeat(12) }, '9915', 'NVN2'],
      [{ ...name, KON: 'X' }, '9915', 'KON'],
      [{ ...name, ALDF: 'tyve' }, '9915', 'ALDF'],
      [{ ...name, ALDF: '30', ALDT: '20' }, '9915', 'ALDT'],
      [{ ...name, KOMK: '0101', LDEL: '1' }, '9915', 'LDEL'],
      [{ ...name, MAXA: '0' }, '9915', 'MAXA'],
      [{ ...name, REST: '1' }, '9915', 'REST'],
      [{ ...name, PNR: PEOPLE.kirsten }, '16', ''],
      [{ ...name, VEJK: '1' }, '16', ''],
    ] as [Record<string, string>, string, string][]) {
      const reply = await search.call('NVNSOG2', keys);
      expect([keys, reply.kvit.v]).toEqual([keys, code]);
      expect(reply.kvit.t).toContain(text);
      const entry = await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');
      expect(entry).toMatchObject({ kundenr: '9001', tjeneste: 'NVNSOG2', personer: [], prisklasse: 'gratis' });
    }
  });
});

describe('the entry of a search', () => {
  it('has what was searched on, and the persons found as a hit list', async () => {
    const reply = await search.call('NVNSOG2', { NVN: 'Møller', KON: sexOf(PEOPLE.moeller) });
    const entry = await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');
    expect(entry).toMatchObject({
      spurgt: { navn: 'Møller', koen: sexOf(PEOPLE.moeller) },
      udfald: 'leveret',
      prisklasse: 'soegning',
      personer: [{ rolle: 'trafliste' }],
    });
    const looked = await search.call('Stam+', { PNR: PEOPLE.moeller });
    const lookup = await test.getEntry(looked.headers.get('x-opencpr-journal') ?? '');
    expect(lookup.personer).toEqual([{ personId: entry.personer[0]?.personId, rolle: 'opslag' }]);
  });

  it('is there when nobody is found, which is an answer', async () => {
    const reply = await search.call('NVNSOG2', { NVN: 'Findesikke', KON: 'K' });
    expect([reply.kvit.v, peopleIn(reply)]).toEqual(['0', []]);
    const entry = await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '');
    expect(entry).toMatchObject({ udfald: 'leveret', personer: [], prisklasse: 'soegning' });
  });

  it('is a refusal for whoever has not been granted it', async () => {
    const company = await search.client.signOn('DEMOPRI1', 'Demo#301');
    const reply = await search.call('NVNSOG2', { NVN: 'Christensen', KON: 'K' }, company);
    expect(reply.kvit.v).toBe('9906');
  });
});

describe('a search beyond the field groups of the grant', () => {
  it('is refused, since whoever is found would tell what the answer leaves out', async () => {
    const now = new Date().toISOString();
    await test.house.administration.addTilladelse('9002', {
      tjenester: ['NVNSOG2', 'ADRSOG1'],
      feltgrupper: ['person', 'navn'],
      formaal: ['sundhed'],
      formaalStandard: 'sundhed',
      kraevFormaal: false,
      kraevSag: false,
      geografi: undefined,
      beskyttede: true,
      gyldigFra: now,
    });
    const agency = await search.client.signOn('DEMOSTA1', 'Demo#201');
    const keys = { NVN: 'Christensen', KON: 'M' };
    expect((await search.call('NVNSOG2', keys, agency)).kvit.v).toBe('0');
    for (const [service, more] of [
      ['NVNSOG2', { ...keys, KOMK: '0751' }],
      ['NVNSOG2', { ...keys, STB: '5100' }],
      ['ADRSOG1', { VEJK: '8913', KOMK: '0751' }],
    ] as [string, Record<string, string>][]) {
      const reply = await search.call(service, more, agency);
      expect([service, reply.kvit.v, peopleIn(reply)]).toEqual([service, '9906', []]);
      expect(await test.getEntry(reply.headers.get('x-opencpr-journal') ?? '')).toMatchObject({
        udfald: 'afslag:tjeneste-ikke-tilladt',
        bemaerkning: `search on ${'STB' in more ? 'statsborgerskab' : 'adresse'}`,
        personer: [],
      });
    }
  });
});

const sexOf = (personnummer: string) => (Number(personnummer[9]) % 2 === 0 ? 'K' : 'M');

function ageOn(virkning: string, born: string): number {
  const years = Number(virkning.slice(0, 4)) - Number(born.slice(0, 4));
  return virkning.slice(5, 10) < born.slice(5) ? years - 1 : years;
}
