import { describe, expect, it } from 'vitest';
import { filterSearches, nameSearches, type Sample } from '../../bench/search-mix.ts';
import { promisesOfSearch } from '../../bench/search-report.ts';

const somebody = { koen: 'K', foedt: '1970-02-03', kommune: 461, efternavn: 'Prøve', postnummer: '5000', land: '5100' };
const sample: Sample = {
  persons: 1_000,
  somebodies: Array.from({ length: 1_000 }, (_, place) => ({ ...somebody, ord: `prøve${place}` })),
  common: Array.from({ length: 20 }, (_, place) => `hansen${place}`),
};

describe('the searches of the bench', () => {
  const searches = nameSearches(sample);
  const share = (is: (name: string, keys: Readonly<Record<string, string>>) => boolean) =>
    searches.filter(({ keys }) => is(keys['NVN'] ?? '', keys)).length / searches.length;

  it('are 60 % whole words, 20 % beginnings and 20 % sounds', () => {
    expect([share((name) => /^[^~*]+$/.test(name)), share((name) => name.endsWith('*'))]).toEqual([0.6, 0.2]);
    expect(share((name) => name.startsWith('~'))).toBe(0.2);
  });

  it('are narrowed by municipality or age in half, and a tenth of them is among the commonest words', () => {
    expect(share((_name, keys) => 'KOMK' in keys)).toBeCloseTo(0.25, 1);
    expect(share((_name, keys) => 'ALDF' in keys)).toBeCloseTo(0.25, 1);
    expect(searches.filter(({ row }) => row.endsWith('common'))).toHaveLength(100);
    expect(share((name) => name.replaceAll(/[~*]/g, '').startsWith('hans'))).toBe(0.1);
  });

  it('ask lists by what is searched for most, and by two of it at once', () => {
    const lists = filterSearches(sample, 10);
    expect(new Set(lists.map(({ row }) => row)).size).toBe(7);
    expect(lists).toHaveLength(70);
  });

  it('do not call a promise about a million persons kept among fewer', () => {
    const fast = {
      machine: {},
      searched: [{ door: 'gctp' as const, row: 'exact', milliseconds: [1], tooBroad: 0 }],
      starts: [2],
    };
    const verdicts = (persons: number) => promisesOfSearch({ ...fast, persons }).map(({ verdict }) => verdict);
    expect(verdicts(1_000)).toEqual(['fewer persons', 'reached']);
    expect(verdicts(1_000_000)).toEqual(['reached', 'reached']);
  });
});
