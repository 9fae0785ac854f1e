import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { opencprHere } from '../start/command-here.ts';
import type { TestHouse } from '../test-house.ts';
import { openSearchHouse, PEOPLE } from './search-house.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openSearchHouse();
});
afterAll(() => test.close());

const soeg = (...words: string[]) => opencprHere('soeg', '--as', 'demokom1', '--data', test.dataDir, ...words);
/** What a search prints as JSON, with the numbers of the persons in it. */
async function searched(...words: string[]) {
  const { code, stdout } = await soeg('--json', ...words);
  const told = JSON.parse(stdout);
  const persons: Record<string, { value?: string }>[] = told.persons;
  return { code, told, numbers: persons.map((fields) => fields['person.personnummer']?.value) };
}

describe('opencpr soeg', () => {
  it('finds by a text as one writes it, and says how it understood', async () => {
    const { code, told, numbers } = await searched('Nabo', 'Opdigtetsen,', 'Aarhus');
    expect([code, numbers]).toEqual([0, [PEOPLE.neighbour]]);
    expect(told.understood.parts.map(({ kind }: { kind: string }) => kind)).toEqual(['navn', 'kommune']);
    const printed = await soeg('Aagot Nyesen');
    expect([printed.code, printed.stdout]).toEqual([0, expect.stringContaining('Nyesen')]);
    expect(printed.stderr).toContain('forstået som navn "Aagot Nyesen"');
  });

  it('is narrowed and widened by options', async () => {
    expect((await searched('Vestersneglegade 12', '--koen', 'K', '--alder-fra', '120')).code).toBe(1);
    expect((await searched('Gammelsen', '--tidligere-navne')).numbers).toEqual([PEOPLE.renamed]);
  });

  it('sees the register as of a moment that is said', async () => {
    expect((await searched('Nabo', 'Opdigtetsen,', 'Aarhus', '--virkning', '1902-01-01')).numbers).not.toContain(
      PEOPLE.neighbour,
    );
    expect((await searched('Nabo', 'Opdigtetsen,', 'Aarhus', '--registrering', '2000-01-01')).numbers).toEqual([]);
    const wrong = await soeg('Nabo', '--virkning', 'i går');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--virkning: malformed')]);
  });

  it('lists nobody when there are too many', async () => {
    const many = await searched('Opdigtetsen', '--maksimum', '2');
    expect([many.code, many.told.refused, many.numbers]).toEqual([1, 'for-mange', []]);
  });

  it('lists page by page when asked to', async () => {
    const first = await searched('Opdigtetsen', '--maksimum', '2', '--side');
    const second = await searched('Opdigtetsen', '--maksimum', '2', '--fortsaet', first.told.next);
    expect(new Set([...first.numbers, ...second.numbers])).toEqual(
      new Set([PEOPLE.neighbour, PEOPLE.upstairs, PEOPLE.movedOut]),
    );
  });

  it('refuses a number without telling it, and with an entry', async () => {
    const refused = await soeg(PEOPLE.kirsten);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(containsPersonnummer(refused.stderr)).toBe(false);
    const entries = await test.house.journal.search({ kundenr: 'operatoer', tjeneste: 'soeg', limit: 1 });
    expect(entries[0]).toMatchObject({ doer: 'cli', udfald: 'afslag:ugyldigt-felt', bemaerkning: 'personnummer' });
  });

  it('is told how it is used', async () => {
    expect((await soeg()).code).toBe(2);
    expect((await soeg('Hansen', '--som', 'vej')).code).toBe(2);
  });
});
