const LOWER = 'abcdefghjkmnpqrs';
const UPPER = 'ABCDEFGHJKMNPQRS';
const DIGITS = '23456789';
const SPECIAL = '!#%+=,.:';
const ANY = 'abcdefghjkmnpqrsABCDEFGHJKMNPQRS';
const TOKEN_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many of its characters have to be drawn for the rest: 12 of five bits, beside 14 bits of the first four. */
const REST = 12;

/**
 * A one-time password of 16 characters and 74 bits, of all four classes (cpr-services.md § 9), made of an unguessable token of
 * letters and digits.
 */
export function oneTimePassword(token: string): string {
  const drawn = [...token].map((character) => TOKEN_ALPHABET.indexOf(character));
  if (drawn.length < REST + 4 || drawn.includes(-1)) throw new Error('a one-time password is made of a token');
  const pick = (from: string, at: number) => from[(drawn[at] ?? 0) % from.length] ?? '';
  const first = [LOWER, UPPER, DIGITS, SPECIAL].map(pick).join('');
  return first + Array.from({ length: REST }, (_, at) => pick(ANY, at + 4)).join('');
}
