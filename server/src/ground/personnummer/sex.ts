import type { Personnummer } from './personnummer.ts';

/** Sex as the register words it. Source: register.md § 2.2. */
export type Koen = 'kvinde' | 'mand';

/** The sex that the number states: the last digit is odd for a man and even for a woman. Source: register.md § 1.1. */
export function sex(personnummer: Personnummer): Koen {
  return Number(personnummer[9]) % 2 === 1 ? 'mand' : 'kvinde';
}
