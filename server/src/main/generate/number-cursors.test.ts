import { describe, expect, it } from 'vitest';
import { birthDate, parsePersonnummer, passesModulus11 } from '../../ground/personnummer/index.ts';
import { unissuedNumber } from '../demo/unissued-number.ts';
import { dateOf, dayAt } from './days.ts';
import { NumberCursors } from './number-cursors.ts';

describe('NumberCursors', () => {
  it('gives the numbers of unissuedNumber in their order, the low ones left out', () => {
    for (const [date, koen] of [
      ['1871-03-05', 'K'],
      ['1920-02-29', 'M'],
      ['1970-06-30', 'K'],
      ['2011-12-31', 'M'],
    ] as const) {
      const cursors = new NumberCursors('unissued');
      const all = Array.from({ length: 200 }, (_, at) => unissuedNumber(date, koen, at + 1));
      const first = cursors.allot(dayAt(date), koen).personnummer;
      const from = all.indexOf(first);
      expect(from).toBeGreaterThan(40);
      expect(Array.from({ length: 50 }, () => cursors.allot(dayAt(date), koen).personnummer)).toEqual(
        all.slice(from + 1, from + 51),
      );
    }
  });

  it.each(['unissued', 'plausible'] as const)(
    'gives %s numbers once each and goes to the day before when a day has none left',
    (kind) => {
      const cursors = new NumberCursors(kind);
      const seen = new Set<string>();
      const days = new Set<string>();
      for (let n = 0; n < 4000; n += 1) {
        const { personnummer, born } = cursors.allot(dayAt('1985-05-05'), 'K');
        const reading = parsePersonnummer(personnummer);
        if (!reading.ok) throw new Error(reading.reason);
        expect(passesModulus11(reading.value)).toBe(kind === 'plausible');
        expect(birthDate(reading.value)).toBe(dateOf(born));
        seen.add(personnummer);
        days.add(dateOf(born));
      }
      expect(seen.size).toBe(4000);
      expect(days.size).toBeGreaterThan(1);
    },
  );

  it('gives nobody a 1 January', () => {
    expect(new NumberCursors('plausible').allot(dayAt('1985-01-01'), 'M').born).toBe(dayAt('1984-12-31'));
  });
});
