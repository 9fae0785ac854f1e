import { FACT_KINDS, isFactKind } from '../../ground/facts/index.ts';
import { allOf } from '../field-sets.ts';
import { personLookup } from '../person-lookup.ts';

const kinds = Object.keys(FACT_KINDS)
  .filter(isFactKind)
  .filter((kind) => kind !== 'haendelse' && kind !== 'paaroerende');

/** person: everything the grant gives about one person; what the browser and the command line ask. */
export const PERSON = personLookup({
  id: 'person',
  da: 'Personopslag',
  en: 'Person lookup',
  fields: allOf(...kinds),
});
