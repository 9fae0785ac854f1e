import {
  danishInstant,
  danishLocal,
  dayOf,
  endOfDay,
  registreringstid,
  startOfDay,
} from '../../ground/bitemporal/index.ts';

/** The day that stands for no end: a field that is left out changes nothing (ours). */
export const NO_END_DAY = '9999-12-31';

/** The Danish day of an instant, `YYYY-MM-DD`. */
export function todayOf(now: string): string {
  return dayOf(danishLocal(Date.parse(now)));
}

/** The first instant of a Danish day. */
export function startOf(day: string): string {
  return registreringstid(danishInstant(startOfDay(day)));
}

/** The first instant after a Danish day; `infinity` after the day that stands for no end. */
export function endOf(day: string): string {
  const after = day === NO_END_DAY ? 'infinity' : endOfDay(startOfDay(day));
  return after === 'infinity' ? after : registreringstid(danishInstant(after));
}

/** The earlier of two ends of validity, ISO instants or `infinity`. */
export function earlierEnd(a: string, b: string): string {
  if (a === 'infinity' || b === 'infinity') return a === 'infinity' ? b : a;
  return a < b ? a : b;
}

/** The later of two starts, ISO instants. */
export function laterStart(a: string, b: string): string {
  return a > b ? a : b;
}
