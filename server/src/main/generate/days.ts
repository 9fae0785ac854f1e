import { REGISTER_BEGAN as BEGAN } from '../../ground/personnummer/index.ts';

const DAY = 86_400_000;
/** Far before anybody's birth; days are looked up in a list that begins here. */
const FIRST = dayAt('1850-01-01');
const digits: string[] = [];
const dates: string[] = [];

/** A day as a whole number; the difference of two is days. The end of what has not ended is `OPEN`. */
export type Day = number;

/** Not ended yet. */
export const OPEN: Day = 10_000_000;

/** A year in days. */
export const YEAR = 365.25;

/** The day of `yyyy-MM-dd`. */
export function dayAt(date: string): Day {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The register's first day as a whole number. */
export const REGISTER_BEGAN: Day = dayAt(BEGAN);

/** A day as `yyyy-MM-dd`. */
export function dateOf(day: Day): string {
  const known = dates[day - FIRST];
  if (known !== undefined) return known;
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  dates[day - FIRST] = text;
  return text;
}

/** A day as `yyyyMMdd`. */
export function digitsOf(day: Day): string {
  const known = digits[day - FIRST];
  if (known !== undefined) return known;
  const text = dateOf(day).replaceAll('-', '');
  digits[day - FIRST] = text;
  return text;
}

/** Noon of a day as `yyyyMMddHHmm`: a plain date counts from noon. */
export function timeOf(day: Day): string {
  return `${digitsOf(day)}1200`;
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(dateOf(day).slice(0, 4));
}
