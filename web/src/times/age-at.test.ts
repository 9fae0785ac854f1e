import { describe, expect, it } from 'vitest';
import { ageAt } from './age-at.ts';

describe('ageAt', () => {
  it.each([
    ['1961-09-07', '2026-09-06T23:59', 64],
    ['1961-09-07', '2026-09-07T00:00', 65],
    ['196109070000', '1961-09-07', 0],
    ['2000-02-29', '2001-02-28', 0],
    ['2000-02-29', '2001-03-01', 1],
  ])('counts whole years from %s to %s', (born, day, years) => {
    expect(ageAt(born, day)).toBe(years);
  });

  it.each(['1961-00-00', '1961-09-00', '196100000000', ''])(
    'does not guess from a birth that is not known to the day: "%s"',
    (born) => {
      expect(ageAt(born, '2026-01-01')).toBeUndefined();
    },
  );

  it('has no age before birth', () => {
    expect(ageAt('1961-09-07', '1960-01-01')).toBeUndefined();
  });
});
