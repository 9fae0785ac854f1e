import { describe, expect, it } from 'vitest';
import { copenhagenOffset, copenhagenOffsetAt, danishInstant, danishLocal } from './danish-local.ts';
import { virkningstid } from './virkningstid.ts';

describe('danishLocal', () => {
  it.each([
    ['2026-01-15T12:00:00Z', '2026-01-15T13:00', 3600],
    ['2026-07-15T12:00:59.999Z', '2026-07-15T14:00', 7200],
    ['2026-03-29T00:59:59.999Z', '2026-03-29T01:59', 3600],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00', 7200],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30', 7200],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30', 3600],
    ['2025-12-31T23:30:00Z', '2026-01-01T00:30', 3600],
    ['1941-12-08T22:00:00Z', '1941-12-09T00:00', 7200],
    ['1969-12-31T23:00:00Z', '1970-01-01T00:00', 3600],
  ])('at %s is %s', (instant, local, offset) => {
    expect(danishLocal(new Date(instant))).toBe(local);
    expect(danishLocal(Date.parse(instant))).toBe(local);
    expect(copenhagenOffset(new Date(instant))).toBe(offset);
  });

  it('reaches back to local mean time, and no further than the calendar', () => {
    // The exact seconds are the time-zone database's; that they are none of our whole hours is what matters.
    expect(copenhagenOffset(Date.UTC(1858, 0, 1)) % 3600).not.toBe(0);
    expect(danishLocal(Date.UTC(1858, 0, 1))).toMatch(/^1858-01-01T00:5\d$/);
    expect(() => danishLocal(Number.NaN)).toThrow();
    expect(() => danishLocal(Date.UTC(12_000, 0, 1))).toThrow();
  });

  it('costs less than a microsecond when hot', () => {
    const start = Date.UTC(2026, 6, 1, 12);
    const run = () => {
      const started = process.threadCpuUsage();
      for (let index = 0; index < 100_000; index += 1) danishLocal(start + index * 7);
      return process.threadCpuUsage(started).user / 100_000;
    };
    run();
    // This thread's own microseconds, and the best of several, since the machine has other work.
    expect(Math.min(run(), run(), run(), run(), run())).toBeLessThan(1);
  });
});

describe('danishInstant', () => {
  it('knows the last day there is', () => {
    expect(danishInstant(virkningstid('9999-12-31T00:00'))).toBe(Date.parse('9999-12-30T23:00:00Z'));
    expect(danishInstant(virkningstid('9999-12-31T23:59'))).toBe(Date.parse('9999-12-31T22:59:00Z'));
  });

  it('takes the first of the two hours that autumn repeats', () => {
    expect(danishInstant(virkningstid('2026-10-25T02:30'))).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(danishInstant(virkningstid('2026-10-25T03:00'))).toBe(Date.parse('2026-10-25T02:00:00Z'));
  });

  it('counts on over the hour that spring leaves out', () => {
    expect(danishInstant(virkningstid('2026-03-29T02:30'))).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });

  it('gives the offset of the date', () => {
    expect(copenhagenOffsetAt(virkningstid('1941-12-09T00:00'))).toBe(7200);
    expect(copenhagenOffsetAt(virkningstid('1961-12-07T12:00'))).toBe(3600);
  });
});
