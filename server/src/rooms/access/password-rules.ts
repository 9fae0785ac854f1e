import { isEasilyGuessed } from './guessed-passwords.ts';

/**
 * The policies a customer's passwords can follow (governance.md § 7.3): `cpr-compat` is what CPR Services demands
 * (cpr-services.md § 9), `modern` is after ASVS 5.0, chapter 6.2: long, nothing prescribed in it, never changed for the sake of it.
 */
export const KENDEORDSPOLITIKKER = ['cpr-compat', 'modern'] as const;

/** A policy of passwords. */
export type Kendeordspolitik = (typeof KENDEORDSPOLITIKKER)[number];

/** Says whether a text names a policy. */
export function isKendeordspolitik(text: string): text is Kendeordspolitik {
  return KENDEORDSPOLITIKKER.some((politik) => politik === text);
}

/** The rules of a policy. Lengths are characters, days and hours are whole; undefined: there is no such rule. */
export interface PasswordRules {
  readonly lengthMin: number;
  readonly lengthMax: number;
  readonly lifetimeDays: number | undefined;
  readonly changeEveryHours: number | undefined;
  /** Whether no password may ever come again, or only not the present one. */
  readonly reuse: 'never' | 'not-at-once';
}

/** The rules by policy. The upper lengths and the twelve characters of `modern` are ours (docs/reference/sign-on.md). */
export const PASSWORD_RULES: Readonly<Record<Kendeordspolitik, PasswordRules>> = {
  'cpr-compat': { lengthMin: 8, lengthMax: 64, lifetimeDays: 90, changeEveryHours: 24, reuse: 'never' },
  modern: { lengthMin: 12, lengthMax: 256, lifetimeDays: undefined, changeEveryHours: undefined, reuse: 'not-at-once' },
};

/** The wrong password in a row that locks a personkode, in both policies (cpr-services.md § 9). */
export const LOCK_AT_WRONG = 5;

/** What is longer, in UTF-16 units, is no password of either policy, and is never hashed. */
export const PASSWORD_UNITS_MAX = 512;

/** How long a password that somebody else has given can be used to choose one's own (ASVS 6.4.1; seven days are ours). */
export const INITIAL_SECRET_DAYS = 7;

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[~`!@#$%^*()_\-+=,./\\{}[\];:]/];
const allowed = /^[a-zA-Z0-9~`!@#$%^*()_\-+=,./\\{}[\];:]*$/;

/** What a new password can break: `signs` is a character that is not allowed, `kinds` a class that is missing. */
export type BrokenRule = 'short' | 'long' | 'signs' | 'kinds' | 'guessed';

/**
 * The rule of a policy that a new password breaks, the first of them; undefined where it breaks none. `modern` knows too short or
 * long, and easily guessed, also by who knows `about`, the names around its user.
 */
export function brokenRuleOf(
  password: string,
  politik: Kendeordspolitik = 'cpr-compat',
  about: readonly string[] = [],
): BrokenRule | undefined {
  const { lengthMin, lengthMax } = PASSWORD_RULES[politik];
  const { length } = [...password];
  if (length < lengthMin) return 'short';
  if (length > lengthMax) return 'long';
  if (politik === 'modern') return isEasilyGuessed(password, about) ? 'guessed' : undefined;
  if (!allowed.test(password)) return 'signs';
  return classes.every((one) => one.test(password)) ? undefined : 'kinds';
}
