import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT_TIME, knownTime } from './delivered-time.ts';
import { deriveRanges } from './derive-ranges.ts';
import { lowerBound, type Period } from './period.ts';
import { readDate } from './read-delivered.ts';
import { type Bound, compareBounds, virkningstid } from './virkningstid.ts';

// Few moments, so that rows meet, coincide and contain each other all the time.
const moment = fc.integer({ min: 1, max: 12 }).map((month) => `1961-${String(month).padStart(2, '0')}`);
const time = fc.oneof(
  { weight: 1, arbitrary: fc.constant(ABSENT_TIME) },
  { weight: 3, arbitrary: moment.map((month) => knownTime(virkningstid(`${month}-15T12:00`))) },
  {
    weight: 1,
    arbitrary: moment.map((month) => {
      const reading = readDate(`${month}-00`, '*');
      if (!reading.ok) throw new Error(reading.reason);
      return reading.value;
    }),
  },
);
const rows = fc.array(fc.record<Period>({ fra: time, til: time }), { maxLength: 8 });

const isBefore = (a: Bound, b: Bound) => compareBounds(a, b) < 0;
const overlap = (a: { fra: Bound; til: Bound }, b: { fra: Bound; til: Bound }) =>
  isBefore(a.fra, a.til) && isBefore(b.fra, b.til) && isBefore(a.fra, b.til) && isBefore(b.fra, a.til);
const delivered = (row: Period) => ({ fra: lowerBound(row.fra, 'fra'), til: lowerBound(row.til, 'til') });

/** Runs `check` on every pair of different places. */
function forPairs<Item>(items: readonly Item[], check: (a: Item, b: Item) => void): void {
  items.forEach((a, i) => {
    items.slice(i + 1).forEach((b) => {
      check(a, b);
    });
  });
}

describe('laws of derived ranges', () => {
  it('no two ranges overlap, and each belongs to its row', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const ranges = deriveRanges(given);
        expect(ranges.map(({ row }) => row)).toEqual(given);
        forPairs(ranges, (a, b) => expect(overlap(a, b)).toBe(false));
      }),
      { numRuns: 3000 },
    );
  });

  it('equals the delivered periods where those do not overlap', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const periods = given.map(delivered);
        let disjoint = periods.every(({ fra, til }) => !isBefore(til, fra));
        forPairs(periods, (a, b) => {
          disjoint &&= !overlap(a, b);
        });
        fc.pre(disjoint);
        expect(deriveRanges(given).map(({ fra, til }) => ({ fra, til }))).toEqual(periods);
      }),
      { numRuns: 1000 },
    );
  });

  it('only ever shortens: no range reaches beyond its delivered period', () => {
    fc.assert(
      fc.property(rows, (given) => {
        deriveRanges(given).forEach(({ row, fra, til }) => {
          expect(isBefore(til, fra)).toBe(false);
          if (fra === til) return;
          expect(isBefore(fra, delivered(row).fra)).toBe(false);
          expect(isBefore(delivered(row).til, til)).toBe(false);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('where every row says when it began, the latest start keeps its whole period', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const dated = given.filter(({ fra }) => fra.window);
        const ranges = deriveRanges(dated).filter(({ row }) => isBefore(delivered(row).fra, delivered(row).til));
        const last = ranges.toSorted((a, b) => compareBounds(a.fra, b.fra)).at(-1);
        if (last) expect({ fra: last.fra, til: last.til }).toEqual(delivered(last.row));
      }),
      { numRuns: 1000 },
    );
  });

  it('where every row says when it began, what is cut off begins another row', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const dated = given.filter(({ fra }) => fra.window);
        const ranges = deriveRanges(dated);
        for (const { row, til } of ranges) {
          const end = delivered(row).til;
          if (!isBefore(til, end) || !isBefore(delivered(row).fra, end)) continue;
          // Whatever was cut off is taken over, from the cut on, by the row that cut it.
          expect(ranges.some((other) => other.fra === til && isBefore(other.fra, other.til))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
