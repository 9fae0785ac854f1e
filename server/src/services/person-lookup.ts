import { type Personnummer, parsePersonnummer } from '../ground/personnummer/index.ts';
import { isRefusal, type Refusal, refuse } from '../ground/refusals/index.ts';
import { CASE_OF_THE_PERSON } from './legal-questions/case-of-the-person.ts';
import { CASE_REQUIRED } from './legal-questions/case-required.ts';
import { PRIVATE_CURRENT_ONLY } from './legal-questions/private-current-only.ts';
import { PROTECTED_COVERED } from './legal-questions/protected-covered.ts';
import { PURPOSE_COVERED } from './legal-questions/purpose-covered.ts';
import { PURPOSE_KNOWN } from './legal-questions/purpose-known.ts';
import { PURPOSE_REQUIRED } from './legal-questions/purpose-required.ts';
import { WITHIN_AREA } from './legal-questions/within-area.ts';
import type { Question, Service, ServiceDefinition } from './tjeneste.ts';

/** The legal questions every lookup is put to, in order. */
export const GENERAL_QUESTIONS = [
  PURPOSE_REQUIRED,
  PURPOSE_KNOWN,
  PURPOSE_COVERED,
  CASE_REQUIRED,
  CASE_OF_THE_PERSON,
  PRIVATE_CURRENT_ONLY,
  WITHIN_AREA,
  PROTECTED_COVERED,
];

/** What a lookup says of itself beside what every service does. */
export interface LookupDefinition extends ServiceDefinition {
  /** The input rules where the person may be identified otherwise than by number; undefined: it is asked for by number. */
  readonly checkOtherwise?: (given: Readonly<Record<string, string>>) => Question | Refusal | undefined;
}

/** A service that looks up one person by personnummer. */
export function personLookup({ checkOtherwise, ...definition }: LookupDefinition): Service {
  const keys = definition.keys ?? ['personnummer'];
  return {
    keys,
    relationFields: new Set(),
    prisklasse: 'opslag',
    check: (given) => checkOtherwise?.(given) ?? checkLookup(given, keys),
    relationsOf: () => [],
    ...definition,
    questions: [...GENERAL_QUESTIONS, ...(definition.questions ?? [])],
  };
}

/** The input rules of a lookup by number: known keys only, a personnummer of ten digits that begins with a date. */
export function checkLookup(given: Readonly<Record<string, string>>, keys: readonly string[]): Question | Refusal {
  for (const key of Object.keys(given)) if (!keys.includes(key)) return refuse('ukendt-felt', { aside: `key ${key}` });
  const personnummer = checkPersonnummer(given['personnummer']);
  if (isRefusalOf(personnummer)) return personnummer;
  const history = given['aktuelKun'] === 'nej';
  return given['oprindelse'] === 'ja' ? { personnummer, history, origins: true } : { personnummer, history };
}

/** A personnummer as asked for, or the refusal that says what is wrong with it (cpr-services.md § 7). */
function checkPersonnummer(text: string | undefined): Personnummer | Refusal {
  if (text === undefined || text.trim() === '')
    return refuse('felt-mangler', { field: 'personnummer', aside: 'personnummer' });
  const parsed = parsePersonnummer(text.trim());
  return parsed.ok ? parsed.value : refuse('ugyldigt-personnummer', { aside: parsed.reason });
}

const isRefusalOf = (value: Personnummer | Refusal): value is Refusal => typeof value === 'object' && isRefusal(value);
