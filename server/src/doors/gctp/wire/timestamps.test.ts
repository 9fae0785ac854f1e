import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTimestamp } from './timestamps.ts';

describe('encodeTimestamp', () => {
  it.each([
    ['winter time', Date.UTC(2014, 10, 27, 11, 51, 46, 61), '20141127125146061000'],
    ['summer time', Date.UTC(2024, 5, 30, 22, 30), '20240701003000000000'],
    ['the last second before summer time', Date.UTC(2024, 2, 31, 0, 59, 59, 999), '20240331015959999000'],
    ['the first second of summer time', Date.UTC(2024, 2, 31, 1), '20240331030000000000'],
    ['the last second of summer time', Date.UTC(2024, 9, 27, 0, 59, 59), '20241027025959000000'],
    ['the first second of winter time', Date.UTC(2024, 9, 27, 1), '20241027020000000000'],
    ['a fraction of a millisecond', Date.UTC(2014, 9, 27, 11, 51, 46, 61) + 0.5, '20141027125146061500'],
  ])('writes Danish time: %s', (_, epochMs, expected) => {
    expect(encodeTimestamp(epochMs)).toBe(expected);
  });

  it('is always twenty digits and never runs back within an hour', () => {
    const hour = Date.UTC(2024, 5, 1, 12);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3_599_999, noNaN: true }), fc.nat({ max: 1000 }), (start, step) => {
        const first = encodeTimestamp(hour + start);
        expect(first).toMatch(/^20240601\d{12}$/);
        expect(encodeTimestamp(hour + Math.min(start + step, 3_599_999)) >= first).toBe(true);
      }),
    );
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('takes the reading %d for a defect', (epochMs) => {
    expect(() => encodeTimestamp(epochMs)).toThrow('defect');
  });
});
