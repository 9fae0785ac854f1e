import { describe, expect, it } from 'vitest';
import { birthDate, parsePersonnummer, passesModulus11, sex } from '../../ground/personnummer/index.ts';
import { unissuedNumber } from './unissued-number.ts';

describe('unissuedNumber', () => {
  it.each(['1899-12-31', '1900-03-01', '1936-12-31', '1937-01-02', '1999-12-31', '2000-02-29', '2025-06-30'])(
    'gives different numbers for %s that fail the check and agree with date and sex',
    (born) => {
      const numbers = (['K', 'M'] as const).flatMap((koen) => [1, 2, 3, 400].map((n) => unissuedNumber(born, koen, n)));
      expect(new Set(numbers).size).toBe(8);
      for (const [at, text] of numbers.entries()) {
        const reading = parsePersonnummer(text);
        if (!reading.ok) throw new Error(reading.reason);
        expect(passesModulus11(reading.value)).toBe(false);
        expect(birthDate(reading.value)).toBe(born);
        expect(sex(reading.value)).toBe(at < 4 ? 'kvinde' : 'mand');
      }
    },
  );

  it('refuses a 1 January, a date there is none of, and more numbers than there are', () => {
    expect(() => unissuedNumber('1980-01-01', 'K', 1)).toThrow(/^defect/);
    expect(() => unissuedNumber('2001-02-29', 'K', 1)).toThrow(/^defect/);
    expect(() => unissuedNumber('1980-02-01', 'K', 5000)).toThrow(/^defect/);
  });
});
