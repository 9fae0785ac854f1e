import { digitsAt } from '../../ground/digits/index.ts';
import { assert } from '../../ground/faults/index.ts';
import { remember } from '../../ground/remember/index.ts';

/** A moment as PostgreSQL writes it in binary form: the halves of its microseconds since 2000. */
export interface CopyMoment {
  readonly high: number;
  readonly low: number;
}

const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;
const HALF = 2 ** 32;
const INFINITY: CopyMoment = { high: 0x7fffffff, low: 0xffffffff };
const MINUS_INFINITY: CopyMoment = { high: -0x80000000, low: 0 };
/** Of the days before 1 March of the year 0, which begins a period of four centuries, to 1 January 2000. */
const DAYS_TO_EPOCH = 730_425;

/** A `timestamp` from `YYYY-MM-DDTHH:mm`, or a `timestamptz` from an ISO instant; `-infinity`, `infinity`. */
export function readMoment(text: string): CopyMoment {
  if (text === 'infinity') return INFINITY;
  if (text === '-infinity') return MINUS_INFINITY;
  if (text.length !== 16) return readInstant(text);
  // What holds from a moment on tells it more than once.
  if (text !== lastText) {
    const minutes = digitsAt(text, 11, 2) * 60 + digitsAt(text, 14, 2);
    lastMoment = momentOf(readDays(text) * DAY_MS + minutes * 60_000);
    lastText = text;
  }
  return lastMoment;
}

let lastText = '';
let lastMoment = INFINITY;

// Of the import and of its delivery: the same few for all rows.
const readInstant = remember(100, (text) => momentOf(Date.parse(text) - EPOCH_MS));

/** The days from 2000 to the day a text `YYYY-MM-DD` begins with. `Date` needs ten times as long, a hundred times a person. */
export function readDays(text: string): number {
  const month = digitsAt(text, 5, 2);
  // A year that begins in March has its leap day at the end.
  const year = digitsAt(text, 0, 4) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const days = year * 365 + leapDays + daysBefore + digitsAt(text, 8, 2) - 1 - DAYS_TO_EPOCH;
  assert(!Number.isNaN(days), 'a day for the database is one');
  return days;
}

function momentOf(milliseconds: number): CopyMoment {
  assert(!Number.isNaN(milliseconds), 'a moment for the database is one');
  // Whole microseconds, exact: what is written are minutes, or instants of our own time.
  const microseconds = milliseconds * 1000;
  const high = Math.floor(microseconds / HALF);
  return { high, low: microseconds - high * HALF };
}
