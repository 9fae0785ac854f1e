import { type Bruger, inForce } from './bruger.ts';

/** When somebody is employed: first and last day, each where it is known. */
export interface Employment {
  readonly ansatFra: string | undefined;
  readonly ansatTil: string | undefined;
}

/**
 * Says whether a user is a current employee on a day: a person, in force, and between the first and the last day of the
 * employment. Only such a one can own a system (governance.md G08).
 */
export function isCurrentEmployee(
  bruger: Pick<Bruger, 'art' | 'gyldigFra' | 'gyldigTil'> & Employment,
  at: string,
  day: string,
): boolean {
  const { art, ansatFra, ansatTil } = bruger;
  if (art !== 'medarbejder' || !inForce(bruger, at)) return false;
  return (ansatFra === undefined || ansatFra <= day) && (ansatTil === undefined || day <= ansatTil);
}
