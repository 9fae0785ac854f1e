import { allOf, together } from '../field-sets.ts';
import { AUTHORITIES_ONLY } from '../legal-questions/authorities-only.ts';
import { NAME_FIELDS } from '../navne3/index.ts';
import { personLookup } from '../person-lookup.ts';
import { BASIC_FIELDS } from '../stam-plus/index.ts';
import { relativesOf } from './relatives-of.ts';

/** Familie+: a person with parents, spouse, children and guardian (cpr-services.md § 8.3). */
export const FAMILIE_PLUS = personLookup({
  id: 'Familie+',
  da: 'Familie, myndigheder',
  en: 'Family, authorities',
  fields: together(
    BASIC_FIELDS,
    NAME_FIELDS,
    allOf('foraeldremyndighed', 'civilstand', 'foraelder', 'barn', 'vaergemaal'),
  ),
  relationFields: together(
    ['adressetekst.adresseringsnavn', 'adressetekst.standardadresse', 'adressetekst.postnummer'],
    ['adressetekst.postdistrikt', 'status.status', 'beskyttelse.type', 'person.personnummer'],
  ),
  questions: [AUTHORITIES_ONLY],
  relationsOf: relativesOf,
});
