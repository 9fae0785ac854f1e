import type { Personnummer } from './personnummer.ts';

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Does the weighted sum of the ten digits divide by 11? A number that fails is still a number: see `modulus11Warning`.
 * Source: register.md § 1.2.
 */
export function passesModulus11(personnummer: Personnummer): boolean {
  return modulus11Remainder(personnummer) === 0;
}

/** The weighted sum of ten digits modulo 11; 0 means that the check holds. Source: register.md § 1.2. */
export function modulus11Remainder(personnummer: Personnummer): number {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(personnummer[place]), 0) % 11;
}
