import { assert } from '../../ground/faults/index.ts';
import { remember } from '../../ground/remember/index.ts';

/** A moment as PostgreSQL writes it in binary form: the halves of its microseconds since 2000. */
export interface CopyMoment {
  readonly high: number;
  readonly low: number;
}

const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;
const FOUR_CENTURIES_MS = 146_097 * DAY_MS;
const HALF = 2 ** 32;

const INFINITY: CopyMoment = { high: 0x7fffffff, low: 0xffffffff };
const MINUS_INFINITY: CopyMoment = { high: -0x80000000, low: 0 };

/** A `timestamp` from `YYYY-MM-DDTHH:mm`, or a `timestamptz` from an ISO instant; `-infinity`, `infinity`. */
export function readMoment(text: string): CopyMoment {
  if (text === 'infinity') return INFINITY;
  return text === '-infinity' ? MINUS_INFINITY : readKnown(text);
}

// There are some eighty moments to a person, and most of them are days that others have too.
const MOMENTS_REMEMBERED = 20_000;
const readKnown = remember(MOMENTS_REMEMBERED, (text) => momentOf(text));

/** The days from 2000 to a day `YYYY-MM-DD`. */
export function readDays(day: string): number {
  return (millisecondsOf(`${day}T00:00`) - EPOCH_MS) / DAY_MS;
}

function momentOf(text: string): CopyMoment {
  const milliseconds = millisecondsOf(text);
  assert(!Number.isNaN(milliseconds), 'a moment for the database is one');
  // Whole microseconds, exact: what is written are minutes, or instants of our own time.
  const microseconds = (milliseconds - EPOCH_MS) * 1000;
  const high = Math.floor(microseconds / HALF);
  return { high, low: microseconds - high * HALF };
}

/** Milliseconds since 1970 of `YYYY-MM-DDTHH:mm` or an ISO instant. */
function millisecondsOf(text: string): number {
  if (text.length !== 16) return Date.parse(text);
  const [year, month] = [numberAt(text, 0, 4), numberAt(text, 5, 2) - 1];
  const [day, hour, minute] = [numberAt(text, 8, 2), numberAt(text, 11, 2), numberAt(text, 14, 2)];
  // Date.UTC takes years below 100 for those of the 20th century; four hundred years are always equally many days.
  return Date.UTC(year + 400, month, day, hour, minute) - FOUR_CENTURIES_MS;
}

const numberAt = (text: string, at: number, length: number): number => {
  let value = 0;
  for (let index = at; index < at + length; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
};
