import { FACT_KINDS } from '../../ground/facts/index.ts';
import { FIELDS } from '../../ground/fields/index.ts';
import { personLookup } from '../person-lookup.ts';

const kinds = Object.keys(FACT_KINDS).filter((kind) => kind !== 'haendelse' && kind !== 'paaroerende');

/** person: everything the grant gives about one person; what the browser and the command line ask. */
export const PERSON = personLookup({
  id: 'person',
  da: 'Personopslag',
  en: 'Person lookup',
  fields: new Set(FIELDS.filter((field) => kinds.includes(field.kind)).map((field) => field.id)),
});
