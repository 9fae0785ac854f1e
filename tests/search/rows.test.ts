import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildSnapshots } from '../../server/src/storage/register/index.ts';
import { restoreIndexes, setIndexesAside } from '../../server/src/storage/register/indexes-aside.ts';
import { inventedPerson } from '../delivery.ts';
import type { TestHouse } from '../test-house.ts';
import { openSearchHouse, PEOPLE, searchClient } from './search-house.ts';

let test: TestHouse;
let search: Awaited<ReturnType<typeof searchClient>>;

beforeAll(async () => {
  test = await openSearchHouse();
  search = await searchClient(test);
});
afterAll(() => test.close());

const amender = () => test.house.pool('opencpr_register_amender');
const rowsOf = async (table: 'name_word' | 'dwelling') =>
  (await amender().query(`SELECT * FROM register.${table} ORDER BY 1, 2, 3`)).rows;

describe('the rows that searches look in', () => {
  it('can be made anew from the facts at any time, the same to the letter', async () => {
    const before = [await rowsOf('name_word'), await rowsOf('dwelling')];
    expect(before.map((rows) => rows.length > 5)).toEqual([true, true]);
    await amender().query('DELETE FROM register.name_word');
    await amender().query(`UPDATE register.dwelling SET husnummer = 'x'`);
    await rebuildSnapshots(amender(), test.house.desk.present().virkning, 'all');
    expect([await rowsOf('name_word'), await rowsOf('dwelling')]).toEqual(before);
  });

  it('find the same persons while a first load has set their indexes aside', async () => {
    const KON = Number(PEOPLE.moeller[9]) % 2 === 0 ? 'K' : 'M';
    const owner = await test.house.owners.connect();
    const indexes = async () =>
      (await owner.query(`SELECT FROM pg_indexes WHERE schemaname = 'register'`)).rowCount ?? 0;
    const all = await indexes();
    await setIndexesAside(owner);
    expect(await indexes()).toBe(all - 6);
    expect(await search.found('NVNSOG2', { KON, NVN: 'Møller' })).toEqual(['moeller']);
    expect(await search.found('ADRSOG1', { VEJK: '8901', KOMK: '101', NVN: 'Åge' })).toEqual(['moeller']);
    await restoreIndexes(owner);
    expect(await indexes()).toBe(all);
    owner.release();
  });

  it('follow the deliveries: a new name and a new home are found, the old name only as a former one', async () => {
    const home = { KOMKOD: '0461', VEJKOD: '8902', HUSNR: '003B' };
    const renamed = inventedPerson(PEOPLE.moeller, [
      ['002', { ...home, TILFLYDTO: '202601011200' }],
      ['003', { ...home, ADRNVN: 'Åge Giftsen', VEJADRNVN: 'Odensesneglevej', POSTNR: '5000' }],
      ['008', { FORNVN: 'Åge', EFTERNVN: 'Giftsen', NVNHAENSTART: '202601011200', ADRNVN: 'Åge Giftsen' }],
      ['026', { FORNVN: 'Åge', EFTERNVN: 'Møller', NVNHAENSTART: '199001011200', NVNHAENSLUT: '202601011200' }],
    ]);
    await test.importPersons([renamed], { produktion: '20260616', forrige: '20260615' });
    const KON = Number(PEOPLE.moeller[9]) % 2 === 0 ? 'K' : 'M';
    expect(await search.found('NVNSOG2', { KON, NVN: 'Giftsen', KOMK: '461' })).toEqual(['moeller']);
    expect(await search.found('NVNSOG2', { KON, NVN: 'Møller' })).toEqual([]);
    expect(await search.found('NVNSOG2', { KON, NVN: 'Møller', HNVS: 'X' })).toEqual(['moeller']);
    expect(await search.found('ADRSOG1', { VNVN: 'Odensesneglevej 3 B, 5000 Odense C' })).toEqual(['moeller']);
    expect(await search.found('ADRSOG1', { VEJK: '8901', KOMK: '101', NVN: 'Åge' })).toEqual([]);
  });
});
