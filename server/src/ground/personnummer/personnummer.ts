import { readNumber } from './read-number.ts';

declare const personnummerBrand: unique symbol;

/**
 * A personnummer: ten digits, a real birth date, never a replacement number and never serial 0000. Only
 * `parsePersonnummer` makes one. It may fail modulus 11. Source: register.md §§ 1.1 and 1.2.
 */
export type Personnummer = string & { readonly [personnummerBrand]: true };

/** Why a text is not a personnummer; none of the reasons repeats the text. */
export type PersonnummerProblem = 'malformed' | 'invalid-date' | 'erstatningspersonnummer' | 'serial-0000';

/** What reading a personnummer gives. */
export type PersonnummerReading =
  | { readonly ok: true; readonly value: Personnummer }
  | { readonly ok: false; readonly reason: PersonnummerProblem };

/**
 * Reads ten digits, with at most one hyphen or blank after the sixth. A replacement number of any kind is recognised
 * and refused: it is never part of CPR. Dates yet to come are read like any other. Source: register.md §§ 1.1 and 1.7.
 */
export function parsePersonnummer(text: string): PersonnummerReading {
  const read = readNumber(text);
  if (read.class === 'malformed') return { ok: false, reason: read.problem };
  if (read.class !== 'cpr') return { ok: false, reason: 'erstatningspersonnummer' };
  // The one place where the brand is given: the text has just been found to be a number of the register.
  return { ok: true, value: read.bare as Personnummer };
}
