import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNumber, maskNumbersIn, writeNumber } from './mask-number.ts';

const two = (min: number, max: number) => fc.integer({ min, max }).map((part) => String(part).padStart(2, '0'));
const day = fc.oneof(two(1, 31), two(61, 91));
const number = fc.tuple(day, two(1, 12), two(0, 99), fc.integer({ min: 0, max: 9999 })).map(([d, m, y, serial]) => ({
  six: `${d}${m}${y}`,
  four: String(serial).padStart(4, '0'),
}));

describe('maskNumber', () => {
  it('hides the last four digits of any number, and the whole of anything else', () => {
    fc.assert(
      fc.property(number, ({ six, four }) => {
        expect(maskNumber(six + four)).toBe(`${six}-****`);
      }),
    );
    expect(maskNumber('12345')).toBe('******-****');
  });
});

describe('writeNumber', () => {
  it('puts a hyphen before the last four', () => {
    expect(writeNumber('0709614000')).toBe('070961-4000');
  });
});

describe('maskNumbersIn', () => {
  it('leaves no number readable, however it is written, and the text around it as it is', () => {
    const between = fc.constantFrom('', '-', ' ');
    fc.assert(
      fc.property(
        number,
        between,
        fc.constantFrom('', 'Navn\n', '('),
        fc.constantFrom('', ' Vis', '.'),
        ({ six, four }, mark, before, after) => {
          expect(maskNumbersIn(`${before}${six}${mark}${four}${after}`)).toBe(`${before}${six}-****${after}`);
        },
      ),
    );
  });

  it('leaves other digits alone', () => {
    for (const text of [
      'tlf. 33 12 34 56',
      '01a1fdb1-792b-70cd-867b-aab5743cdd17',
      '99999999990000',
      '5000 Odense C',
    ]) {
      expect(maskNumbersIn(text)).toBe(text);
    }
  });
});
