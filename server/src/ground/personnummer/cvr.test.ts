import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCvrNummer, passesCvrCheck } from './cvr.ts';

describe('CVR numbers', () => {
  it.each(['12345674', '98765433', '23456788'])('%s holds', (text) => {
    expect(parseCvrNummer(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['12345675', 'check-digit'],
    ['00000000', 'malformed'],
    ['1234567', 'malformed'],
    ['123456740', 'malformed'],
    ['DK12345674', 'malformed'],
    ['', 'malformed'],
  ])('%j is refused as %s', (text, reason) => {
    expect(parseCvrNummer(text)).toEqual({ ok: false, reason });
  });

  it('notices every single wrong digit', () => {
    const good = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String).filter(passesCvrCheck);
    fc.assert(
      fc.property(good, fc.nat(7), fc.integer({ min: 1, max: 9 }), (text, place, shift) => {
        const wrong = (Number(text[place]) + shift) % 10;
        expect(passesCvrCheck(`${text.slice(0, place)}${wrong}${text.slice(place + 1)}`)).toBe(false);
      }),
    );
  });
});
