import { expect, it } from 'vitest';
import { danishDayOf } from './danish-day-of.ts';

it.each([
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['2026-12-31T22:59:59.999Z', '2026-12-31'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
])('is the day a Danish calendar shows at %s: %s', (instant, day) => {
  expect(danishDayOf(instant)).toBe(day);
});
