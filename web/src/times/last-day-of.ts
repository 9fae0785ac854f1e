import { danishDayOf } from './danish-day-of.ts';

/** The last Danish day before an end, an ISO instant; undefined for `infinity`. An end at midnight is that of the day before. */
export function lastDayOf(end: string): string | undefined {
  return end === 'infinity' ? undefined : danishDayOf(new Date(Date.parse(end) - 1).toISOString());
}
