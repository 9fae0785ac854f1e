import type { FactInTime, FactKind } from '../../ground/facts/index.ts';
import type { Field } from '../../ground/fields/index.ts';

/**
 * The most a private party may have, whatever its grant says (CPR-loven § 38, law.md § 5): current name and address,
 * occupation, marks, death, disappearance, emigration, contact address, guardianship.
 */
const KINDS: ReadonlySet<FactKind> = new Set([
  'person',
  'status',
  'personnummer',
  'navn',
  'bopael',
  'adressetekst',
  'kontaktadresse',
  'udrejse',
  'forsvinding',
  'vaergemaal',
  'beskyttelse',
]);

/** The marks a private party is given: name and address, marketing, credit warning; not local directory or research. */
const MARKS: ReadonlySet<string> = new Set(['0001', '0003', '0005']);

/** Fields of those kinds that § 38 does not name: the municipality left before, and when. */
const NOT_FOR_PRIVATE: ReadonlySet<string> = new Set([
  'bopael.fraflytningKommunekode',
  'bopael.fraflytningKommune',
  'bopael.fraflytningKommuneUsikkerhedsmarkering',
]);

/** Says whether a private party may have a field at all. */
export function privateMayHave(field: Field): boolean {
  return KINDS.has(field.kind) && !NOT_FOR_PRIVATE.has(field.id);
}

/** Says whether a private party may have one fact: a permitted kind, in force now, and no mark that is not for it. */
export function privateMaySee(fact: FactInTime): boolean {
  return fact.current && KINDS.has(fact.kind) && (fact.kind !== 'beskyttelse' || MARKS.has(fact.body['type'] ?? ''));
}
