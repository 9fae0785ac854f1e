import { daysInMonth } from '../bitemporal/index.ts';

/**
 * What ten characters in the shape of a personnummer are: a number of the register (`cpr`), a replacement number with
 * 6 added to the first digit of the day (`erstatning`), a national or local replacement number of the health sector
 * (`xecpr`, `decpr`), or none of these (`malformed`). Source: register.md § 1.7.
 */
export type NumberClass = 'cpr' | 'erstatning' | 'xecpr' | 'decpr' | 'malformed';

/** A text taken apart as a number; `bare` is its ten characters without hyphen or blank. */
export type ReadNumber =
  | { readonly class: Exclude<NumberClass, 'malformed'>; readonly bare: string }
  | { readonly class: 'malformed'; readonly problem: 'malformed' | 'invalid-date' | 'serial-0000' };

const TEN_DIGITS = /^(\d{6})[- ]?(\d{4})$/;
const HEALTH_SECTOR = /^(\d{6})[- ]?([0167])([A-ZÆØÅ]{2}\d)$/;

/** The day of a replacement number is the birthday plus this (register.md § 1.7). */
const REPLACEMENT_DAYS = 60;

/**
 * Takes a text apart as a number with at most one hyphen or blank after the sixth character. Nothing is trimmed: a door
 * that pads its fields takes the padding away first. Source: register.md §§ 1.1 and 1.7.
 */
export function readNumber(text: string): ReadNumber {
  const plain = TEN_DIGITS.exec(text);
  if (plain) return readTenDigits(`${plain[1]}${plain[2]}`);
  const health = HEALTH_SECTOR.exec(text);
  if (health) return readHealthSector(`${health[1]}${health[2]}${health[3]}`);
  return { class: 'malformed', problem: 'malformed' };
}

/**
 * The year that the seventh digit and the two-digit year give together. The boundary of the digits 4 and 9 lies
 * between 36 and 37, so that YY = 37 is 1937. Source: register.md § 1.1.
 */
export function fullYear(seventhDigit: number, twoDigitYear: number): number {
  if (seventhDigit <= 3) return 1900 + twoDigitYear;
  if (seventhDigit === 4 || seventhDigit === 9) return (twoDigitYear <= 36 ? 2000 : 1900) + twoDigitYear;
  return (twoDigitYear <= 57 ? 2000 : 1800) + twoDigitYear;
}

function readTenDigits(bare: string): ReadNumber {
  const day = Number(bare.slice(0, 2));
  const year = fullYear(Number(bare[6]), Number(bare.slice(4, 6)));
  const length = daysInMonth(year, Number(bare.slice(2, 4)));
  const birthday = day > REPLACEMENT_DAYS ? day - REPLACEMENT_DAYS : day;
  if (birthday < 1 || birthday > length) return { class: 'malformed', problem: 'invalid-date' };
  if (day > REPLACEMENT_DAYS) return { class: 'erstatning', bare };
  // No person has serial 0000 (register.md §§ 1.3 and 10); elsewhere it stands for "number not filled in".
  if (bare.endsWith('0000')) return { class: 'malformed', problem: 'serial-0000' };
  return { class: 'cpr', bare };
}

function readHealthSector(bare: string): ReadNumber {
  // C = 1 and 0 stand for 1900-99, 7 and 6 for 2000-99: the health sector's own rule, not that of the register.
  const mark = bare.charAt(6);
  const year = (mark === '1' || mark === '0' ? 1900 : 2000) + Number(bare.slice(4, 6));
  const day = Number(bare.slice(0, 2));
  if (day < 1 || day > daysInMonth(year, Number(bare.slice(2, 4)))) {
    return { class: 'malformed', problem: 'invalid-date' };
  }
  return { class: mark === '1' || mark === '7' ? 'xecpr' : 'decpr', bare };
}
