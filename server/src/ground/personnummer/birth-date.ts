import type { Personnummer } from './personnummer.ts';
import { fullYear } from './read-number.ts';

/**
 * The birth date that the number itself states, `YYYY-MM-DD`, by the century rule. The register's own birth date field
 * goes before it where the two differ. Source: register.md § 1.1.
 */
export function birthDate(personnummer: Personnummer): string {
  const year = fullYear(Number(personnummer[6]), Number(personnummer.slice(4, 6)));
  return `${year}-${personnummer.slice(2, 4)}-${personnummer.slice(0, 2)}`;
}
