/** The number itself: reading, birth date, sex, check digit, masking and handling. Source: register.md § 1, law.md § 7. */
export { birthDate } from './birth-date.ts';
export { classify } from './classify.ts';
export { containsPersonnummer } from './contains-personnummer.ts';
export { type CvrNummer, type CvrNummerReading, parseCvrNummer, passesCvrCheck } from './cvr.ts';
export { carriesForeignNumber, isCaseNumberOf, type Surface, writeOn } from './handling.ts';
export { maskNumbersIn } from './mask-numbers-in.ts';
export { maskPersonnummer } from './mask-personnummer.ts';
export {
  MODULUS_11_ENDED,
  type Modulus11Knowledge,
  type Modulus11Warning,
  modulus11Warning,
} from './modulus-11-warning.ts';
export { modulus11Remainder, passesModulus11 } from './passes-modulus-11.ts';
export {
  type Personnummer,
  type PersonnummerProblem,
  type PersonnummerReading,
  parsePersonnummer,
} from './personnummer.ts';
export type { NumberClass } from './read-number.ts';
export { REGISTER_BEGAN } from './register-began.ts';
export { type Koen, sex } from './sex.ts';
