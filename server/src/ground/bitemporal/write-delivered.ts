import type { DeliveredTime } from './delivered-time.ts';

/** The timestamp exactly as it was delivered, blanks and zeros included. */
export function writeTimestamp(time: DeliveredTime): string {
  return time.text;
}

/** The date exactly as it was delivered, blanks and zeros included. */
export function writeDate(time: DeliveredTime): string {
  return time.text;
}

/** The mark as it stands in a record: `*`, or one blank. */
export function writeMark(time: DeliveredTime): '*' | ' ' {
  return time.uncertain ? '*' : ' ';
}

/**
 * The day in eight digits, `yyyyMMdd`, of either form; unknown parts stay zeros and a clock is left out, so that the
 * day is the one that was delivered. Undefined for an absent time: each door has its own way to write nothing.
 * Source: cpr-services.md § 3.3.
 */
export function toWireDay(time: DeliveredTime): string | undefined {
  return digitsOf(time)?.slice(0, 8);
}

/**
 * The time in twelve digits, `yyyyMMddHHmm`, of either form: a timestamp as delivered (99 and 24 included), a date with
 * the clock 0000. Undefined for an absent time.
 */
export function toWireTimestamp(time: DeliveredTime): string | undefined {
  return digitsOf(time)?.padEnd(12, '0');
}

/** The day as `yyyy-MM-dd` of either form; unknown parts stay zeros. Undefined for an absent time. */
export function toWireDate(time: DeliveredTime): string | undefined {
  const digits = digitsOf(time);
  return digits === undefined ? undefined : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

function digitsOf(time: DeliveredTime): string | undefined {
  return time.window === undefined ? undefined : time.text.replaceAll('-', '');
}
