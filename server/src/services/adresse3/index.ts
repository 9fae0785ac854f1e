import { allOf, together } from '../field-sets.ts';
import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { personLookup } from '../person-lookup.ts';

/** ADRESSE3: address, with marks for what other addresses there are (cpr-services.md § 8.5). */
export const ADRESSE3 = personLookup({
  id: 'ADRESSE3',
  da: 'Adresse',
  en: 'Address',
  keys: ['personnummer', 'aktuelKun'],
  fields: together(allOf('bopael', 'adressetekst', 'supplerendeAdresse', 'kontaktadresse', 'udrejse', 'flyttepaabud'), [
    'beskyttelse.type',
  ]),
  questions: [AUTHORITIES_ONLY],
});
