import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type BrokenRule, type Kendeordspolitik, PASSWORD_RULES } from './password-rules.ts';

const { lengthMin, lengthMax, changeEveryHours } = PASSWORD_RULES['cpr-compat'];

/** What is wrong with a password of `cpr-compat`; what is told here are the rules, and nothing of the password. */
const TOLD = {
  short: { da: `Det har under ${lengthMin} tegn.`, en: `It has less than ${lengthMin} characters.` },
  long: { da: `Det har over ${lengthMax} tegn.`, en: `It has more than ${lengthMax} characters.` },
  signs: {
    da: `Et af tegnene må ikke bruges: hverken mellemrum, & < > ? | " ' eller bogstaver som æ, ø og å.`,
    en: `One of its signs may not be used: no blank, none of & < > ? | " ' and no letters such as æ, ø and å.`,
  },
  kinds: {
    da: 'Der mangler et lille bogstav, et stort bogstav, et ciffer eller et specialtegn.',
    en: 'A lower case letter, an upper case letter, a digit or a special character is missing.',
  },
  guessed: undefined,
  used: { da: 'Det har været brugt før.', en: 'It has been used before.' },
  lately: {
    da: `Kendeordet er skiftet inden for de sidste ${changeEveryHours} timer.`,
    en: `The password has been changed within the last ${changeEveryHours} hours.`,
  },
} as const;
const ASIDES = { used: 'used before', lately: `changed within the last ${changeEveryHours} hours` } as const;

/** Refuses a new password: for `cpr-compat` with the rule it breaks (cpr-services.md § 9), for `modern` with all of its rules. */
export function refusePassword(broken: BrokenRule | 'used' | 'lately', politik: Kendeordspolitik): Refusal {
  const more = broken === 'used' || broken === 'lately' ? { aside: ASIDES[broken] } : {};
  if (politik === 'modern') return refuse('kendeord-for-svagt', more);
  const told = TOLD[broken];
  if (told === undefined) return refuse('kendeord-ugyldigt', more);
  const why = {
    da: `Det nye kendeord overholder ikke reglerne. ${told.da}`,
    en: `The new password breaks the rules. ${told.en}`,
  };
  return refuse('kendeord-ugyldigt', { ...more, why });
}
