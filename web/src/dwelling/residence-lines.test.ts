import { describe, expect, it } from 'vitest';
import type { DwellingAnswer, Resident } from '../api/index.ts';
import { emptyHomes, linesOf, placeOf } from './residence-lines.ts';

const bolig = {
  ...{ kommunekode: '0751', vejkode: '0001', husnummer: '12' },
  ...{ fra: '2025-01-01', erhvervet: '2020-05-01', dag: '2025-12-31' },
};
const resident = (etage: string, sidedoer: string, tilflyttet: string, fraflyttet?: string): Resident => ({
  ...{ etage, sidedoer, tilflyttet, fraflyttet, adresseringsnavn: `${tilflyttet} Opdigtet` },
  ...{ tilflyttetUsikker: false, fraflyttetUsikker: false, beskyttet: false },
});
const answer = (...beboere: Resident[]): DwellingAnswer => ({ journal: { id: '', tid: '' }, bolig, beboere });

describe('the lines of a stairwell', () => {
  it('go from the cellar up, and on a floor from the left', () => {
    const homes = [
      ['10', 'th'],
      ['2', 'th'],
      ['2', 'mf'],
      ['02', 'tv'],
      ['st', ''],
      ['kl', ''],
      ['', ''],
      ['2', '12'],
      ['2', '3'],
    ];
    const lines = linesOf(answer(...homes.map(([etage = '', doer = '']) => resident(etage, doer, '2025-02-01'))));
    expect(lines.map(({ home }) => home)).toEqual([
      undefined,
      ...['kl.', 'st.', '2. tv', '2. mf', '2. th', '2. 3', '2. 12', '10. th'],
    ]);
  });

  it('hold those of one dwelling together, by the day they moved in', () => {
    const [line, ...others] = linesOf(
      answer(resident('1', 'tv', '2025-07-02'), resident('01', ' tv', '2021-01-01', '2025-07-02')),
    );
    expect(others).toEqual([]);
    expect(line?.bars.map(({ start, end, isEarlier }) => [start, Math.round(end), isEarlier])).toEqual([
      [0, 50, true],
      [expect.closeTo(49.86, 1), 100, false],
    ]);
  });

  it('are there for homes without anybody too, each once', () => {
    const told = answer(resident('02', 'tv', '2021-01-01'), resident('st', 'tv', '2021-01-01', '2025-03-01'));
    const homes = [
      { etage: '2', sidedoer: 'th' },
      { etage: 'st', sidedoer: 'tv' },
      { etage: '2', sidedoer: 'tv' },
      { etage: '1', sidedoer: 'tv' },
    ];
    expect(linesOf(told, homes).map(({ home, bars }) => [home, bars.length])).toEqual([
      ...[
        ['st. tv', 1],
        ['1. tv', 0],
        ['2. tv', 1],
        ['2. th', 0],
      ],
    ]);
    expect(emptyHomes(told, homes)).toEqual(['1. tv', '2. th']);
    expect(emptyHomes(told, [])).toEqual([]);
  });

  it('take an unknown part of a date for the first one, and keep every place on the line', () => {
    expect(placeOf('2025-00-00', bolig)).toBe(0);
    expect(placeOf('1999-12-31', bolig)).toBe(0);
    expect(placeOf('2026-03-01', bolig)).toBe(100);
    expect(placeOf('2025-12-31', bolig)).toBeLessThan(100);
  });
});
