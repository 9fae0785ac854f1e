import { FACT_KINDS, type FactKind, isFactKind } from '../../ground/facts/index.ts';
import { allOf } from '../field-sets.ts';
import { personLookup } from '../person-lookup.ts';

const kinds = new Set<FactKind>(Object.keys(FACT_KINDS).filter(isFactKind));
kinds.delete('haendelse');
kinds.delete('paaroerende');

/**
 * person: everything the grant gives about one person; what the browser and the command line ask. What is past
 * (`aktuelKun` = nej) and where the facts come from (`oprindelse` = ja) are asked for apart.
 */
export const PERSON = personLookup({
  id: 'person',
  da: 'Personopslag',
  en: 'Person lookup',
  keys: ['personnummer', 'aktuelKun', 'oprindelse'],
  fields: allOf(...kinds),
});
