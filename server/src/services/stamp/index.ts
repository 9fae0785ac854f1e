import { personLookup } from '../person-lookup.ts';
import { BASIC_FIELDS } from '../stam-plus/index.ts';

/** STAMP: basic data for private customers; what is protected never comes out of it (cpr-services.md § 8.1, CPR-loven § 38). */
export const STAMP = personLookup({
  id: 'STAMP',
  da: 'Stamoplysninger, private',
  en: 'Basic data, private customers',
  fields: BASIC_FIELDS,
});
