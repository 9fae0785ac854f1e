import { allOf, together } from '../field-sets.ts';
import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { personLookup } from '../person-lookup.ts';

/** The fields of a person's names with sex and status (cpr-services.md § 8.4). */
export const NAME_FIELDS = together(allOf('navn', 'status'), ['person.koen', 'beskyttelse.type']);

/** NAVNE3: names. */
export const NAVNE3 = personLookup({
  id: 'NAVNE3',
  da: 'Navne',
  en: 'Names',
  keys: ['personnummer', 'aktuelKun'],
  fields: NAME_FIELDS,
  questions: [AUTHORITIES_ONLY],
});
