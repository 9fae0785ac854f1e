import type { TimeWindow } from './delivered-time.ts';
import { endsAsItStarts, type Period, windowOf } from './period.ts';
import { type Bound, compareBounds, dayOf, endOfDay, later, startOfDay, type Virkningstid } from './virkningstid.ts';

/** Whether something had effect at a moment; `possible` where unknown parts of a date leave it open. */
export type Holds = 'yes' | 'no' | 'possible';

/**
 * Did the period have effect at this moment, as far as the period alone tells? Inside the window of an uncertain start
 * or end it is possible, between the two certain. A period that ends as it starts never had effect.
 * Source: cases/README.md § 2, rules 1 to 5.
 */
export function holdsAt(period: Period, moment: Virkningstid): Holds {
  if (endsAsItStarts(period)) return 'no';
  return holdsBetween(windowOf(period.fra, 'fra'), windowOf(period.til, 'til'), moment);
}

/**
 * The same by Danish day, which is how residence and age are reckoned: a clock time in CPR is a convention, so that a
 * start at 20:00 counts from midnight, and one at 12:99 is not uncertain. `day` is `YYYY-MM-DD`.
 * Source: datafordeler.md § 5.4; cases/README.md § 3.
 */
export function holdsOn(period: Period, day: string): Holds {
  if (endsAsItStarts(period)) return 'no';
  const start = wholeDays(windowOf(period.fra, 'fra'));
  const end = wholeDays(windowOf(period.til, 'til'));
  return holdsBetween(start, end, startOfDay(day));
}

/**
 * Did something have effect at a moment that began in the one window and ended in the other? For windows that do not
 * come from one delivered period, such as two starts that follow each other. An end is at the earliest the day after a
 * known start, since a known first day is certain. Source: cases/README.md § 2, rules 2 to 5.
 */
export function holdsBetween(start: TimeWindow, end: TimeWindow, moment: Virkningstid): Holds {
  const possibleEnd = earliestEnd(start, end);
  if (isBefore(moment, start.from) || !isBefore(moment, end.to)) return 'no';
  return isBefore(moment, start.to) || !isBefore(moment, possibleEnd) ? 'possible' : 'yes';
}

function earliestEnd(start: TimeWindow, end: TimeWindow): Bound {
  const isUnknown = end.from !== end.to;
  if (!isUnknown || start.from !== start.to || start.from === '-infinity' || start.from === 'infinity') return end.from;
  return later(end.from, endOfDay(start.from));
}

function isBefore(a: Bound, b: Bound): boolean {
  return compareBounds(a, b) < 0;
}

function wholeDays({ from, to }: TimeWindow): TimeWindow {
  const first = dayStart(from);
  if (from === to || (isMoment(from) && to === endOfDay(from))) return { from: first, to: first };
  return { from: first, to: dayStart(to) };
}

function dayStart(bound: Bound): Bound {
  return isMoment(bound) ? startOfDay(dayOf(bound)) : bound;
}

function isMoment(bound: Bound): bound is Virkningstid {
  return bound !== '-infinity' && bound !== 'infinity';
}
