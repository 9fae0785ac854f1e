import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../bitemporal/index.ts';
import { birthDate } from './birth-date.ts';
import { classify } from './classify.ts';
import { modulus11Warning } from './modulus-11-warning.ts';
import { passesModulus11 } from './passes-modulus-11.ts';
import { parsePersonnummer } from './personnummer.ts';
import { fullYear } from './read-number.ts';
import { sex } from './sex.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** A birth date and a serial that belong together: the parts a number is made of. */
const parts = fc
  .record({
    serial: fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0')),
    yy: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ serial, yy, month, day }) => day <= daysInMonth(fullYear(Number(serial[0]), yy), month));

describe('laws of the personnummer', () => {
  it('states its birth date, its sex and, 60 days on, that it is a replacement number', () => {
    fc.assert(
      fc.property(parts, ({ serial, yy, month, day }) => {
        const text = `${two(day)}${two(month)}${two(yy)}${serial}`;
        const reading = parsePersonnummer(text);
        if (!reading.ok) throw new Error(reading.reason);
        const born = birthDate(reading.value);
        expect(born.slice(2)).toBe(`${two(yy)}-${two(month)}-${two(day)}`);
        expect(born >= '1858' && born < '2058').toBe(true);
        expect(new Date(`${born}T00:00:00Z`).toISOString().slice(0, 10)).toBe(born);
        expect(sex(reading.value)).toBe(['0', '2', '4', '6', '8'].includes(text.slice(9)) ? 'kvinde' : 'mand');
        const replacement = `${day + 60}${text.slice(2)}`;
        expect(classify(replacement)).toBe('erstatning');
        expect(parsePersonnummer(replacement).ok).toBe(false);
      }),
    );
  });

  it('agrees with the table of legal seventh digits', () => {
    const legal = (year: number) =>
      year < 1900 ? '5678' : year < 1937 ? '0123' : year < 2000 ? '012349' : year < 2037 ? '456789' : '5678';
    for (let year = 1858; year <= 2057; year += 1) {
      const digits = [...'0123456789'].filter((digit) => fullYear(Number(digit), year % 100) === year).join('');
      expect([year, digits]).toEqual([year, legal(year)]);
    }
  });

  it('of eleven remainders one is reached by one last digit and one by none', () => {
    fc.assert(
      fc.property(parts, ({ serial, yy, month, day }) => {
        const stem = `${two(day)}${two(month)}${two(yy)}${serial.slice(0, 3)}`;
        const passing = [...'0123456789'].filter((digit) => {
          const reading = parsePersonnummer(`${stem}${digit}`);
          if (!reading.ok) return false;
          expect(modulus11Warning(reading.value) === undefined).toBe(passesModulus11(reading.value));
          return passesModulus11(reading.value);
        });
        const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2];
        const rest = weights.reduce((sum, weight, place) => sum + weight * Number(stem[place]), 0) % 11;
        const digit = String((11 - rest) % 11);
        const possible = rest === 1 || `${stem.slice(6)}${digit}` === '0000' ? [] : [digit];
        expect(passing).toEqual(possible);
      }),
    );
  });

  it('answers any text whatever with a class, and accepts exactly the class cpr', () => {
    const nearly = fc.stringMatching(/^[0-9]{6}[- ]?[0-9A-ZÆØÅ]{3,5}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        expect(parsePersonnummer(text).ok).toBe(classify(text) === 'cpr');
      }),
    );
  });
});
