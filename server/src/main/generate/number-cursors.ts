import { assert } from '../../ground/faults/index.ts';
import type { KoenBogstav } from '../demo/unissued-number.ts';
import { type Day, dayAt, digitsOf } from './days.ts';

/** Numbers not known to have been issued, or numbers that satisfy modulus 11 and may be somebody's (register.md § 1.2). */
export type NumberKind = 'unissued' | 'plausible';

const FIRST = dayAt('1858-01-01');
const LAST = dayAt('2036-12-31');
/** The low serials are left to persons written by hand, so that both can be in one register. */
const LEFT_OUT = 100;

/**
 * Gives out numbers: each once, per birth date and sex upwards through the serials its century allows. Memory is one
 * number per date and sex, however many are given out. Source: register.md §§ 1.1-1.3.
 */
export class NumberCursors {
  readonly #plausible: boolean;
  readonly #last = new Uint16Array((LAST - FIRST + 1) * 2);

  constructor(kind: NumberKind) {
    this.#plausible = kind === 'plausible';
  }

  /**
   * The next number for somebody born about a day: the day itself, or the nearest one before it that is no 1 January and
   * has a number left. On 1 January numbers without the check have been given to real people.
   */
  allot(born: Day, koen: KoenBogstav): { readonly personnummer: string; readonly born: Day } {
    for (let day = born; day >= FIRST; day -= 1) {
      const digits = digitsOf(day);
      if (digits.endsWith('0101')) continue;
      const personnummer = this.#next(day, digits, koen);
      if (personnummer !== undefined) return { personnummer, born: day };
    }
    assert(false, 'there are numbers left for somebody');
  }

  #next(day: Day, digits: string, koen: KoenBogstav): string | undefined {
    const date = `${digits.slice(6, 8)}${digits.slice(4, 6)}${digits.slice(2, 4)}`;
    const sum = dateSum(date);
    const place = (day - FIRST) * 2 + (koen === 'M' ? 1 : 0);
    const year = Number(digits.slice(0, 4));
    let serial = this.#last[place] ?? 0;
    if (serial === 0) serial = firstSerial(year) + LEFT_OUT + (koen === 'M' ? 1 : 0) - 2;
    for (;;) {
      serial = afterwards(serial + 2, year);
      if (serial > 9999) return undefined;
      if (((sum + serialSum(serial)) % 11 === 0) !== this.#plausible) continue;
      this.#last[place] = serial;
      return date + String(serial).padStart(4, '0');
    }
  }
}

function firstSerial(year: number): number {
  if (year < 1900) return 5000;
  return year < 2000 ? 0 : 4000;
}

/** The serial itself, or the first of the next range of the century; 10,000 when there is none. Steps of two keep the sex. */
function afterwards(serial: number, year: number): number {
  if (year < 1900) return serial > 8999 ? 10_000 : serial;
  if (year < 1937) return serial > 3999 ? 10_000 : serial;
  if (year < 2000 && serial > 4999 && serial < 9000) return 9000 + (serial % 2);
  return serial;
}

const WEIGHTS = [4, 3, 2, 7, 6, 5];

function dateSum(date: string): number {
  let sum = 0;
  for (let at = 0; at < 6; at += 1) sum += (WEIGHTS[at] ?? 0) * (date.charCodeAt(at) - 48);
  return sum;
}

function serialSum(serial: number): number {
  const thousands = Math.floor(serial / 1000);
  const hundreds = Math.floor(serial / 100) % 10;
  return 4 * thousands + 3 * hundreds + 2 * (Math.floor(serial / 10) % 10) + (serial % 10);
}
