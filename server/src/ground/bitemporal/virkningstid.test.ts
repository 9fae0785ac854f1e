import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bound,
  compareBounds,
  dayOf,
  earlier,
  endOfDay,
  isVirkningstid,
  later,
  startOfDay,
  virkningstid,
} from './virkningstid.ts';

describe('virkningstid', () => {
  it.each([
    ['2026-11-21T14:30', true],
    ['2000-02-29T23:59', true],
    ['1900-02-29T00:00', false],
    ['2026-13-01T00:00', false],
    ['2026-04-31T00:00', false],
    ['2026-11-21T24:00', false],
    ['2026-11-21T12:60', false],
    ['0000-01-01T00:00', false],
    ['2026-11-21', false],
    ['2026-11-21T14:30:00', false],
    ['-infinity', false],
  ])('%s: %s', (text, expected) => {
    expect(isVirkningstid(text)).toBe(expected);
  });

  it('throws on a text of ours that is none', () => {
    expect(() => virkningstid('2026-11-31T00:00')).toThrow();
    expect(() => startOfDay('2026-11-31')).toThrow();
  });

  it('knows the day and its end', () => {
    expect(dayOf(virkningstid('2026-11-21T14:30'))).toBe('2026-11-21');
    expect(endOfDay(virkningstid('2026-11-30T14:30'))).toBe('2026-12-01T00:00');
    expect(endOfDay(virkningstid('2026-12-31T00:00'))).toBe('2027-01-01T00:00');
    expect(endOfDay(virkningstid('2024-02-28T00:00'))).toBe('2024-02-29T00:00');
    expect(endOfDay(virkningstid('9999-12-31T23:59'))).toBe('infinity');
  });
});

describe('laws of the axis', () => {
  const bound: fc.Arbitrary<Bound> = fc.oneof(
    fc.constantFrom<Bound>('-infinity', 'infinity'),
    fc
      .date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T23:59Z'), noInvalidDate: true })
      .map((date) => virkningstid(date.toISOString().slice(0, 16))),
  );
  const number = (value: Bound) =>
    value === 'infinity' ? Infinity : value === '-infinity' ? -Infinity : Date.parse(`${value}Z`);

  it('orders as the numbers do, its two ends included', () => {
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [first, second] = [number(a), number(b)];
        expect(Math.sign(compareBounds(a, b))).toBe(first === second ? 0 : first < second ? -1 : 1);
        expect(number(earlier(a, b))).toBe(Math.min(first, second));
        expect(number(later(a, b))).toBe(Math.max(first, second));
      }),
    );
  });
});
