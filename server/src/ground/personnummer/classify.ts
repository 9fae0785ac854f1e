import { type NumberClass, readNumber } from './read-number.ts';

/**
 * The class of a text: a number that can stand in the register, one of the three kinds of replacement number, or
 * `malformed` (wrong shape, no such date, serial 0000). Modulus 11 plays no part. Source: register.md § 1.7.
 */
export function classify(text: string): NumberClass {
  return readNumber(text).class;
}
