import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAll } from '../../server/src/doors/gctp/wire/read-tree.ts';
import type { TestHouse } from '../test-house.ts';
import { countIn, openSearchHouse, peopleIn, restartIn, searchClient } from './search-house.ts';

let test: TestHouse;
let search: Awaited<ReturnType<typeof searchClient>>;

beforeAll(async () => {
  test = await openSearchHouse();
  search = await searchClient(test);
});
afterAll(() => test.close());

const found = async (keys: Record<string, string>) =>
  (await search.found('ADRSOG1', keys)).sort((a, b) => (a < b ? -1 : 1));

const HOUSE = ['christensen', 'hidden', 'neighbour', 'upstairs'];
const FLOOR = ['christensen', 'hidden', 'neighbour'];
const FLAT = ['christensen', 'neighbour'];

describe('a search by address', () => {
  it('finds who lives there now, with and without floor and door', async () => {
    const road = { VEJK: '8913', KOMK: '0751' };
    expect(await found(road)).toEqual(HOUSE);
    expect(await found({ ...road, HNR: '12' })).toEqual(HOUSE);
    expect(await found({ ...road, HNR: '012', ETAG: '03' })).toEqual(FLOOR);
    expect(await found({ ...road, HNR: '12', ETAG: '3', SIDO: 'tv' })).toEqual(FLAT);
    expect(await found({ ...road, HNR: '12', SIDO: 'TV' })).toEqual([...FLAT, 'upstairs']);
    expect(await found({ ...road, HNR: '13' })).toEqual([]);
    expect(await found({ VEJK: '8913', KOMK: '0101' })).toEqual([]);
  });

  it('takes a road by code or name, with postcode or municipality', async () => {
    expect(await found({ VEJK: '8913', POST: '8000' })).toEqual(HOUSE);
    expect(await found({ VNVN: 'vestersneglegade', POST: '8000', HNR: '12', ETAG: '4' })).toEqual(['upstairs']);
    expect(await found({ VNVN: 'Vestersneglegade', KOMK: '751' })).toEqual(HOUSE);
    expect(await found({ VNVN: 'Vestersneglegade', POST: '8210' })).toEqual([]);
    expect(await found({ VEJK: '8913', POST: '8000', BNR: '1' })).toEqual([]);
  });

  it('takes an address as one types it', async () => {
    expect(await found({ VNVN: 'Vestersneglegade 12, 3. tv, 8000 Aarhus' })).toEqual(FLAT);
    expect(await found({ VNVN: 'VESTERSNEGLEGADE 12, 3.tv', POST: '8000' })).toEqual(FLAT);
    expect(await found({ VNVN: 'Vestersneglegade 12, 8000 Aarhus C', ETAG: '4' })).toEqual(['upstairs']);
  });

  it('is narrowed by name, sex, status and citizenship', async () => {
    const road = { VEJK: '8913', KOMK: '0751' };
    expect(await found({ ...road, NVN: '~Kristensen' })).toEqual(['christensen', 'hidden']);
    expect(await found({ ...road, NVN: 'Christensen', NVN1: 'Ærlig' })).toEqual(['christensen']);
    const men = await found({ ...road, KON: 'M' });
    const women = await found({ ...road, KON: 'K' });
    expect([...men, ...women].sort((a, b) => (a < b ? -1 : 1))).toEqual(HOUSE);
    expect(await found({ ...road, STAF: '70' })).toEqual([]);
    expect(await found({ ...road, STB: '5100' })).toEqual(HOUSE);
  });

  it('answers with a header row, then the persons', async () => {
    const reply = await search.call('ADRSOG1', { VEJK: '8913', KOMK: '0751', ETAG: '4' });
    const [head, row, ...more] = findAll(reply.root, 'Row');
    expect(head?.attributes).toEqual({ k: '0000', u: 'B' });
    expect(more).toEqual([]);
    expect(row?.attributes['k']).toMatch(/^0001[0-9A-F]{16}$/);
    const fields = Object.fromEntries(
      (row === undefined ? [] : findAll(row, 'Field')).map(({ attributes: { r = '', ...rest } }) => [r, rest]),
    );
    expect(fields).toMatchObject({
      VEJKOD: { v: '8913' },
      KOMKOD: { v: '0751', t: 'Aarhus' },
      HUSNR: { v: '012' },
      ETAGE: { v: '04' },
      SIDEDOER: { v: '  tv' },
      CNVN_ADRNVN: { v: 'Opdigtetsen,Oppe', t: 'Oppe Opdigtetsen' },
      STARTDATO: { v: '201503011230' },
      CNVN_STATUS: { v: '01' },
    });
  });

  it('keeps to MAXA, goes on from REST and counts for AIA', async () => {
    const first = await search.call('ADRSOG1', { VEJK: '8913', KOMK: '0751', MAXA: '3' });
    const rest = restartIn(first) ?? '';
    const second = await search.call('ADRSOG1', { VEJK: '8913', KOMK: '0751', MAXA: '3', REST: rest });
    expect([peopleIn(first).length, peopleIn(second).length, restartIn(second)]).toEqual([3, 1, undefined]);
    expect(countIn(await search.call('ADRSOG1', { VEJK: '8913', KOMK: '0751', AIA: 'X' }))).toBe('4');
  });

  it('refuses what is missing or malformed', async () => {
    for (const [keys, code, text] of [
      [{ KOMK: '0751' }, '9914', 'VEJK'],
      [{ VEJK: '8913' }, '9914', 'POST'],
      [{ VNVN: 'Vestersneglegade 12' }, '9914', 'POST'],
      [{ VEJK: 'x', KOMK: '0751' }, '9915', 'VEJK'],
      [{ VEJK: '8913', KOMK: '0751', HNR: '1234' }, '9915', 'HNR'],
      [{ VEJK: '8913', KOMK: '0751', ETAG: 'loft' }, '9915', 'ETAG'],
      [{ VEJK: '8913', POST: '80' }, '9915', 'POST'],
      [{ VEJK: '8913', KOMK: '0751', HNVS: 'X' }, '16', ''],
    ] as [Record<string, string>, string, string][]) {
      const reply = await search.call('ADRSOG1', keys);
      expect([keys, reply.kvit.v]).toEqual([keys, code]);
      expect(reply.kvit.t).toContain(text);
    }
  });
});
