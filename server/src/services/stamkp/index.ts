import { personLookup } from '../person-lookup.ts';
import { BASIC_FIELDS } from '../stam-plus/index.ts';

/**
 * STAMKP: basic data for credit reference agencies, by number only (cpr-services.md § 8). What the real one answers is not
 * known; ours answers as STAMP does, and what is protected never comes out of it (CPR-loven § 38).
 */
export const STAMKP = personLookup({
  id: 'STAMKP',
  da: 'Stamoplysninger, kreditoplysningsbureauer',
  en: 'Basic data, credit reference agencies',
  fields: BASIC_FIELDS,
});
