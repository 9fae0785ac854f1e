import { lowerBound, type Period } from './period.ts';
import { type Bound, compareBounds, earlier } from './virkningstid.ts';

/** The half-open range in which a row counts; empty where `fra` and `til` are the same. */
export interface DerivedRange<Row> {
  readonly row: Row;
  readonly fra: Bound;
  readonly til: Bound;
}

/**
 * The ranges of virkning of all facts of one kind of one person, such that no two overlap. Facts marked A, K or Æ must
 * be left out by the caller. A row counts from the earliest moment of its start to the earliest of its end; where two
 * would overlap the later start wins and cuts the earlier one's end, and of equal starts the row given later wins and
 * leaves the other empty. A row without a start begins where its predecessor ends. A row whose end is not after its
 * start is empty and cuts nothing. Ranges come in the order of the rows. Source: ARCHITECTURE.md; register.md § 4.5.
 */
export function deriveRanges<Row extends Period>(rows: readonly Row[]): DerivedRange<Row>[] {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return [rangeOfOnly(only)];
  const ends = rows.map((row) => lowerBound(row.til, 'til'));
  const starts = rows.map((row, index) =>
    row.fra.window ? lowerBound(row.fra, 'fra') : startWithoutDate(rows, ends, index),
  );
  const til = cutEnds(starts, ends);
  return rows.map((row, index) => ({ row, fra: at(starts, index), til: at(til, index) }));
}

/** The same for a row with no others beside it, as most are. */
function rangeOfOnly<Row extends Period>(row: Row): DerivedRange<Row> {
  const fra = lowerBound(row.fra, 'fra');
  const til = lowerBound(row.til, 'til');
  return { row, fra, til: compareBounds(fra, til) < 0 ? til : fra };
}

/**
 * Where a row without a start begins: at the last end before its own, among rows that say when they began or ended; at
 * the beginning of the axis when there is none.
 */
function startWithoutDate(rows: readonly Period[], ends: readonly Bound[], own: number): Bound {
  let start: Bound = '-infinity';
  rows.forEach((row, index) => {
    const end = at(ends, index);
    const isRange = compareBounds(lowerBound(row.fra, 'fra'), end) < 0;
    const isBefore = compareBounds(end, at(ends, own)) < 0;
    if (index !== own && isRange && isBefore && compareBounds(end, start) > 0) start = end;
  });
  return start;
}

function cutEnds(starts: readonly Bound[], ends: readonly Bound[]): Bound[] {
  const til = starts.map((start, index) => (compareBounds(start, at(ends, index)) < 0 ? at(ends, index) : start));
  const inOrder = starts
    .map((_, index) => index)
    .filter((index) => at(til, index) !== at(starts, index))
    .sort((a, b) => compareBounds(at(starts, a), at(starts, b)) || a - b);
  inOrder.forEach((index, place) => {
    // The next in order starts later, or at the same moment and was given later: either way it wins from there on.
    const next = inOrder[place + 1];
    if (next !== undefined) til[index] = earlier(at(til, index), at(starts, next));
  });
  return til;
}

function at(bounds: readonly Bound[], index: number): Bound {
  const bound = bounds[index];
  if (bound === undefined) throw new Error('defect: a row without its bound');
  return bound;
}
