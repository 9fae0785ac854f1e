import { digitsAt } from '../digits/index.ts';
import { daysInMonth, isCivilDate } from './civil-date.ts';

declare const virkningstidBrand: unique symbol;

/**
 * A moment on the axis of *virkning* (effect): Danish local civil time to the minute, `YYYY-MM-DDTHH:mm`. Two of them
 * compare as strings. It is no instant: CPR states its times as the clock on the wall showed them, and the hour that
 * autumn repeats is one hour here. Source: register.md §§ 2.5 and 4.1.
 */
export type Virkningstid = string & { readonly [virkningstidBrand]: true };

/** A moment of virkning, or an end of the axis. */
export type Bound = Virkningstid | '-infinity' | 'infinity';

/** Is the text a moment of virkning: the right form, a day of the calendar, hours 00 to 23? */
export function isVirkningstid(text: string): text is Virkningstid {
  // Digit by digit: an import asks a hundred times per person.
  if (text.length !== 16 || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':') return false;
  const day = isCivilDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
  return day && digitsAt(text, 11, 2) <= 23 && digitsAt(text, 14, 2) <= 59;
}

/** The text as a moment of virkning. Throws when it is none: for texts of our own making, not for input. */
export function virkningstid(text: string): Virkningstid {
  if (!isVirkningstid(text)) throw new Error('defect: not a moment of virkning');
  return text;
}

/** Midnight at the start of a day `YYYY-MM-DD`; the day must be one of the calendar. */
export function startOfDay(day: string): Virkningstid {
  return virkningstid(`${day}T00:00`);
}

/** The Danish day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Virkningstid): string {
  return moment.slice(0, 10);
}

/** Midnight at the end of the day the moment lies in; `infinity` after 31 December 9999, where the axis ends. */
export function endOfDay(moment: Virkningstid): Virkningstid | 'infinity' {
  const [year = 0, month = 0, day = 0] = dayOf(moment).split('-').map(Number);
  if (day < daysInMonth(year, month)) return civil(year, month, day + 1, 0, 0);
  return month < 12 ? civil(year, month + 1, 1, 0, 0) : startOfYear(year + 1);
}

/** Midnight at the start of 1 January; `infinity` for the year 10000. */
export function startOfYear(year: number): Virkningstid | 'infinity' {
  return year > 9999 ? 'infinity' : civil(year, 1, 1, 0, 0);
}

/** The moment with these parts. Throws when there is no such day or clock time. */
export function civil(year: number, month: number, day: number, hour: number, minute: number): Virkningstid {
  const fullYear = year > 999 ? year : String(year).padStart(4, '0');
  return virkningstid(`${fullYear}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`);
}

const two = (value: number) => (value < 10 ? `0${value}` : value);

/** Order on the axis with its two ends: negative, zero or positive, as `sort` wants it. */
export function compareBounds(a: Bound, b: Bound): number {
  if (a === b) return 0;
  if (a === '-infinity' || b === 'infinity') return -1;
  if (a === 'infinity' || b === '-infinity') return 1;
  return a < b ? -1 : 1;
}

/** The earlier of two bounds. */
export function earlier(a: Bound, b: Bound): Bound {
  return compareBounds(a, b) <= 0 ? a : b;
}

/** The later of two bounds. */
export function later(a: Bound, b: Bound): Bound {
  return compareBounds(a, b) >= 0 ? a : b;
}
