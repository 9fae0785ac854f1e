import {
  danishInstant,
  danishLocal,
  dayOf,
  endOfDay,
  registreringstid,
  startOfDay,
} from '../ground/bitemporal/index.ts';

/** The day that stands for no end: a field that is left out changes nothing (ours). */
export const NO_END_DAY = '9999-12-31';

/** The instant at which a Danish day `YYYY-MM-DD` begins. */
export function beginningOf(day: string): string {
  return registreringstid(danishInstant(startOfDay(day)));
}

/** The instant at which a Danish day is over; `infinity` for the last day there is. */
export function endingOf(day: string): string {
  const end = endOfDay(startOfDay(day));
  return end === 'infinity' ? end : registreringstid(danishInstant(end));
}

/** The Danish day of an instant, `YYYY-MM-DD`. */
export function dayAt(instant: string): string {
  return dayOf(danishLocal(Date.parse(instant)));
}

/** The later of two instants; `infinity` is after all. */
export function laterOf(one: string, other: string): string {
  return one === 'infinity' || other === 'infinity' ? 'infinity' : one > other ? one : other;
}

/** The earlier of two instants; `infinity` is after all. */
export function earlierOf(one: string, other: string): string {
  if (one === 'infinity') return other;
  if (other === 'infinity') return one;
  return one < other ? one : other;
}
