import { digitsAt } from '../digits/index.ts';
import { remember } from '../remember/index.ts';
import { isCivilDate } from './civil-date.ts';
import type { DeliveredTime, TimeProblem, TimeReading, TimeWindow } from './delivered-time.ts';
import { type Bound, civil, endOfDay, startOfYear, type Virkningstid } from './virkningstid.ts';

const TIMESTAMP_LENGTH = 12;
const DATE_LENGTH = 10;
const SHORT_DATE_LENGTH = 8;

/** Minutes, or hours and minutes, of 99 are unknown (converted data). */
const UNKNOWN = 99;

/**
 * Reads a timestamp `yyyyMMddHHmm` with its mark. Blank or zeros: absent. Month or day 00: the window of the year or the
 * month, whatever the clock says. Minutes 99: that hour; clock 9999: that day. Clock 2400: the next midnight.
 * Source: register.md § 2.5; record-layouts.md § 3.
 */
export function readTimestamp(text: string, mark: string): TimeReading {
  return read(text, mark, (given) => {
    if (given.length !== TIMESTAMP_LENGTH) return 'malformed';
    const [hour, minute] = [digitsAt(given, 8, 2), digitsAt(given, 10, 2)];
    return windowOf(digitsAt(given, 0, 4), digitsAt(given, 4, 2), digitsAt(given, 6, 2), hour, minute);
  });
}

/**
 * Reads a date `yyyy-MM-dd` or `yyyyMMdd` with its mark. Blank or zeros: absent. Month or day 00: the window of the
 * year or the month. A full date stands for its first moment, marked or not. Source: register.md § 2.5.
 */
export function readDate(text: string, mark: string): TimeReading {
  return read(text, mark, (given) => {
    const dashes = given.length === DATE_LENGTH ? 1 : 0;
    if (dashes === 1 ? given[4] !== '-' || given[7] !== '-' : given.length !== SHORT_DATE_LENGTH) return 'malformed';
    return windowOf(digitsAt(given, 0, 4), digitsAt(given, 4 + dashes, 2), digitsAt(given, 6 + 2 * dashes, 2), 0, 0);
  });
}

/**
 * Reads a time of either form as a fact holds it: its text, or undefined where none was delivered, and its mark as a
 * yes or no.
 */
export function readDelivered(delivered: {
  readonly text: string | undefined;
  readonly uncertain: boolean;
}): TimeReading {
  const { text, uncertain } = delivered;
  // Half of all times: what is still so has no end.
  if (text === undefined) return uncertain ? ABSENT_UNCERTAIN : ABSENT;
  return uncertain ? readUncertain(text) : readCertain(text);
}

const ABSENT: TimeReading = { ok: true, value: { text: '', uncertain: false } };
const ABSENT_UNCERTAIN: TimeReading = { ok: true, value: { text: '', uncertain: true } };

// The days of one person's life come again and again. More would be slower to look up than to read.
const TIMES_REMEMBERED = 500;
const readCertain = remember(TIMES_REMEMBERED, (text) => readEither(text, ''));
const readUncertain = remember(TIMES_REMEMBERED, (text) => readEither(text, '*'));

const readEither = (text: string, mark: string) =>
  text.trim().length === TIMESTAMP_LENGTH ? readTimestamp(text, mark) : readDate(text, mark);

function read(text: string, mark: string, meaning: (given: string) => TimeWindow | TimeProblem): TimeReading {
  if (mark !== '' && !/^ *\*? *$/.test(mark)) return { ok: false, reason: 'unknown-mark' };
  const window = isAbsent(text) ? undefined : meaning(text);
  if (typeof window === 'string') return { ok: false, reason: window };
  const time: DeliveredTime = { text, uncertain: mark.includes('*') };
  return { ok: true, value: window ? { ...time, window } : time };
}

function isAbsent(text: string): boolean {
  // Nearly every time begins with a digit that is none of these, and matching costs more than all else here.
  if (text > '1') return false;
  return /^ *$/.test(text) || /^(?:0{12}|0{8}|0000-00-00)$/.test(text);
}

function windowOf(year: number, month: number, day: number, hour: number, minute: number): TimeWindow | TimeProblem {
  if (Number.isNaN(year + month + day + hour + minute)) return 'malformed';
  if (!isClock(hour, minute) || year < 1 || month > 12 || day > 31) return 'impossible';
  if (month === 0) return { from: civil(year, 1, 1, 0, 0), to: startOfYear(year + 1) };
  if (day === 0) return { from: civil(year, month, 1, 0, 0), to: startOfMonthAfter(year, month) };
  if (!isCivilDate(year, month, day)) return 'impossible';
  if (hour < 24 && minute !== UNKNOWN) return at(civil(year, month, day, hour, minute));
  const midnight = civil(year, month, day, 0, 0);
  if (hour === 24) return at(endOfDay(midnight));
  if (hour === UNKNOWN) return { from: midnight, to: endOfDay(midnight) };
  return hourWindow(midnight, year, month, day, hour);
}

function isClock(hour: number, minute: number): boolean {
  if (hour === UNKNOWN) return minute === UNKNOWN;
  if (hour === 24) return minute === 0;
  return hour <= 23 && (minute <= 59 || minute === UNKNOWN);
}

function hourWindow(midnight: Virkningstid, year: number, month: number, day: number, hour: number): TimeWindow {
  const to = hour === 23 ? endOfDay(midnight) : civil(year, month, day, hour + 1, 0);
  return { from: civil(year, month, day, hour, 0), to };
}

function startOfMonthAfter(year: number, month: number): Bound {
  return month === 12 ? startOfYear(year + 1) : civil(year, month + 1, 1, 0, 0);
}

/** A known moment: the window is closed. */
function at(moment: Bound): TimeWindow {
  return { from: moment, to: moment };
}
