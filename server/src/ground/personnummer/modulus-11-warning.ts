import { birthDate } from './birth-date.ts';
import { passesModulus11 } from './passes-modulus-11.ts';
import type { Personnummer } from './personnummer.ts';

/** The day from which numbers without the check may have been allocated. Source: register.md § 1.2. */
export const MODULUS_11_ENDED = '2007-10-01';

/** A remark on a number that fails the check, in both languages; it never holds the number itself. */
export interface Modulus11Warning {
  /**
   * `expected`: such numbers are known for this birth date. `not-known-issued`: none is known, which does not make it
   * impossible. `allocated-too-early`: it was allocated while every number still had the check.
   */
  readonly kind: 'expected' | 'not-known-issued' | 'allocated-too-early';
  readonly da: string;
  readonly en: string;
}

/** What the caller knows about the number beyond its digits. */
export interface Modulus11Knowledge {
  /** The day of allocation, `YYYY-MM-DD`, where it is known. It is this day that counts, not the day of birth. */
  readonly allocatedOn?: string;
  /** An invented person: such numbers fail the check on purpose, and nothing is to be said of it. */
  readonly invented?: boolean;
}

// Years whose 1 January has had numbers without the check, as published on 10 May 2023 (stated not to be exhaustive).
const KNOWN_YEARS = new Set([
  1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987,
  1988, 1989, 1990, 1991, 1992, 1994, 1995,
]);

const WARNINGS: Readonly<Record<Modulus11Warning['kind'], Modulus11Warning>> = {
  expected: {
    kind: 'expected',
    da: 'Personnummeret opfylder ikke modulus 11. Det forekommer for denne fødselsdato efter 1. oktober 2007.',
    en: 'The personnummer fails modulus 11. Such numbers occur for this birth date since 1 October 2007.',
  },
  'not-known-issued': {
    kind: 'not-known-issued',
    da: 'Personnummeret opfylder ikke modulus 11. Det kan være rigtigt, men kontrollér gerne for tastefejl.',
    en: 'The personnummer fails modulus 11. It may be right, but check it for a slip of the keys.',
  },
  'allocated-too-early': {
    kind: 'allocated-too-early',
    da: 'Personnummeret opfylder ikke modulus 11, skønt det skulle være tildelt før 1. oktober 2007.',
    en: 'The personnummer fails modulus 11, though it is said to have been allocated before 1 October 2007.',
  },
};

/**
 * The remark a failed check deserves, or undefined when the check holds or the person is invented. It is a warning,
 * never a refusal: CPR asks systems to accept such numbers. Source: register.md § 1.2.
 */
export function modulus11Warning(
  personnummer: Personnummer,
  known: Modulus11Knowledge = {},
): Modulus11Warning | undefined {
  if (known.invented === true || passesModulus11(personnummer)) return undefined;
  if (known.allocatedOn !== undefined && known.allocatedOn < MODULUS_11_ENDED) return WARNINGS['allocated-too-early'];
  const born = birthDate(personnummer);
  const listed = born.endsWith('-01-01') && KNOWN_YEARS.has(Number(born.slice(0, 4)));
  return WARNINGS[listed ? 'expected' : 'not-known-issued'];
}
