import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { opencpr } from '../start/command.ts';
import type { TestHouse } from '../test-house.ts';
import { openSearchHouse, PEOPLE } from './search-house.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openSearchHouse();
});
afterAll(() => test.close());

const soeg = (...words: string[]) => opencpr('soeg', '--as', 'demokom1', '--data', test.dataDir, ...words);
/** What a search prints as JSON, with the numbers of the persons in it. */
function searched(...words: string[]) {
  const { code, stdout } = soeg('--json', ...words);
  const told = JSON.parse(stdout);
  const persons: Record<string, { value?: string }>[] = told.persons;
  return { code, told, numbers: persons.map((fields) => fields['person.personnummer']?.value) };
}

describe('opencpr soeg', () => {
  it('finds by a text as one writes it, narrowed by options, and says how it understood', () => {
    const { code, told, numbers } = searched('Nabo', 'Opdigtetsen,', 'Aarhus');
    expect([code, numbers]).toEqual([0, [PEOPLE.neighbour]]);
    expect(told.understood.parts.map(({ kind }: { kind: string }) => kind)).toEqual(['navn', 'kommune']);
    expect(searched('Vestersneglegade 12', '--koen', 'K', '--alder-fra', '120').code).toBe(1);
    expect(searched('Gammelsen', '--tidligere-navne').numbers).toEqual([PEOPLE.renamed]);
    const printed = soeg('Aagot Nyesen');
    expect([printed.code, printed.stdout]).toEqual([0, expect.stringContaining('Nyesen')]);
    expect(printed.stderr).toContain('forstået som navn "Aagot Nyesen"');
  });

  it('lists nobody when there are too many, and pages when asked to', () => {
    const many = searched('Opdigtetsen', '--maksimum', '2');
    expect([many.code, many.told.refused, many.numbers]).toEqual([1, 'for-mange', []]);
    const first = searched('Opdigtetsen', '--maksimum', '2', '--side');
    const second = searched('Opdigtetsen', '--maksimum', '2', '--fortsaet', first.told.next);
    expect(new Set([...first.numbers, ...second.numbers])).toEqual(
      new Set([PEOPLE.neighbour, PEOPLE.upstairs, PEOPLE.movedOut]),
    );
  });

  it('refuses what cannot be searched by, without telling a number, and each time with an entry', async () => {
    const refused = soeg(PEOPLE.kirsten);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(containsPersonnummer(refused.stderr)).toBe(false);
    expect(soeg().code).toBe(2);
    expect(soeg('Hansen', '--som', 'vej').code).toBe(2);
    const entries = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'soeg', limit: 1 });
    expect(entries[0]).toMatchObject({ doer: 'cli', udfald: 'afslag:ugyldigt-felt', bemaerkning: 'personnummer' });
  });
});
