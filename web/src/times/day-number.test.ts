import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumberOf, dayOfNumber } from './day-number.ts';

it('counts days there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 50_000 }), (days) => {
      expect(dayNumberOf(dayOfNumber(days))).toBe(days);
    }),
  );
  expect([dayNumberOf('1970-01-02'), dayOfNumber(-1)]).toEqual([1, '1969-12-31']);
});

it.each(['', '2025', '2025-13-01', '20250101'])('takes no other text: "%s"', (text) => {
  expect(dayNumberOf(text)).toBeUndefined();
});
