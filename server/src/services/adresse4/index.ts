import { allOf } from '../field-sets.ts';
import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { personLookup } from '../person-lookup.ts';

/** adresse4: contact address (cpr-services.md § 8.5). */
export const ADRESSE4 = personLookup({
  id: 'adresse4',
  da: 'Kontaktadresse',
  en: 'Contact address',
  fields: allOf('kontaktadresse'),
  questions: [AUTHORITIES_ONLY],
});
