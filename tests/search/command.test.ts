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

// Each command is a program of its own that has to start: no test runs more than two.
describe('opencpr soeg', () => {
  it('finds by a text as one writes it, and says how it understood', () => {
    const { code, told, numbers } = searched('Nabo', 'Opdigtetsen,', 'Aarhus');
    expect([code, numbers]).toEqual([0, [PEOPLE.neighbour]]);
    expect(told.understood.parts.map(({ kind }: { kind: string }) => kind)).toEqual(['navn', 'kommune']);
    const printed = soeg('Aagot Nyesen');
    expect([printed.code, printed.stdout]).toEqual([0, expect.stringContaining('Nyesen')]);
    expect(printed.stderr).toContain('forstået som navn "Aagot Nyesen"');
  });

  it('is narrowed and widened by options', () => {
    expect(searched('Vestersneglegade 12', '--koen', 'K', '--alder-fra', '120').code).toBe(1);
    expect(searched('Gammelsen', '--tidligere-navne').numbers).toEqual([PEOPLE.renamed]);
  });

  it('lists nobody when there are too many', () => {
    const many = searched('Opdigtetsen', '--maksimum', '2');
    expect([many.code, many.told.refused, many.numbers]).toEqual([1, 'for-mange', []]);
  });

  it('lists page by page when asked to', () => {
    const first = searched('Opdigtetsen', '--maksimum', '2', '--side');
    const second = searched('Opdigtetsen', '--maksimum', '2', '--fortsaet', first.told.next);
    expect(new Set([...first.numbers, ...second.numbers])).toEqual(
      new Set([PEOPLE.neighbour, PEOPLE.upstairs, PEOPLE.movedOut]),
    );
  });

  it('refuses a number without telling it, and with an entry', async () => {
    const refused = soeg(PEOPLE.kirsten);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(containsPersonnummer(refused.stderr)).toBe(false);
    const entries = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'soeg', limit: 1 });
    expect(entries[0]).toMatchObject({ doer: 'cli', udfald: 'afslag:ugyldigt-felt', bemaerkning: 'personnummer' });
  });

  it('is told how it is used', () => {
    expect(soeg().code).toBe(2);
    expect(soeg('Hansen', '--som', 'vej').code).toBe(2);
  });
});
