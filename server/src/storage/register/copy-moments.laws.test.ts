import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays, readMoment } from './copy-moments.ts';

const EPOCH_MS = Date.UTC(2000, 0, 1);
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const moments = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

describe('moments in binary form', () => {
  it('are the microseconds that Date reckons, for every minute of the axis', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const text = moment.toISOString().slice(0, 16);
        const { high, low } = readMoment(text);
        const minutes = Math.floor((moment.getTime() - EPOCH_MS) / MINUTE_MS);
        expect(high * 2 ** 32 + low).toBe(minutes * MINUTE_MS * 1000);
        expect(readDays(text)).toBe(Math.floor((moment.getTime() - EPOCH_MS) / DAY_MS));
      }),
    );
  });

  it('are those of an instant with its milliseconds, once and again', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const read = () => readMoment(moment.toISOString());
        expect(read().high * 2 ** 32 + read().low).toBe((moment.getTime() - EPOCH_MS) * 1000);
      }),
    );
  });

  it('include the ends of the axis, and nothing that is no moment', () => {
    expect(readMoment('infinity')).toEqual({ high: 0x7fffffff, low: 0xffffffff });
    expect(readMoment('-infinity')).toEqual({ high: -0x80000000, low: 0 });
    expect(() => readMoment('2000-01-0xT00:00')).toThrow();
    expect(() => readMoment('someday')).toThrow();
  });
});
