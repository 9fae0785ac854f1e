import { allOf, together } from '../field-sets.ts';
import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { personLookup } from '../person-lookup.ts';

/** The fields of the basic data: who, status, address as delivered, abroad, protection mark (cpr-services.md § 8.2). */
export const BASIC_FIELDS = together(
  ['person.koen', 'person.foedselsdato', 'person.foedselsdatoUsikkerhedsmarkering'],
  ['status.status', 'status.virkningFra', 'person.personnummer', 'person.gaeldende', 'beskyttelse.type'],
  ['navn.fornavne', 'navn.mellemnavn', 'navn.efternavn'],
  allOf('adressetekst'),
  ['udrejse.landUdrejse', ...[1, 2, 3, 4, 5].map((line) => `udrejse.linje${line}`)],
);

/** Stam+: basic data for authorities. */
export const STAM_PLUS = personLookup({
  id: 'Stam+',
  da: 'Stamoplysninger, myndigheder',
  en: 'Basic data, authorities',
  fields: BASIC_FIELDS,
  questions: [AUTHORITIES_ONLY],
});
