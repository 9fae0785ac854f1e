import { FACT_KINDS, type FactKind, type FieldGroup, isFactKind } from '../../ground/facts/index.ts';
import { fieldsOfKind } from '../../ground/fields/index.ts';
import type { DisclosedFact, DisclosedPerson, Finding } from './disclosure.ts';
import type { ProtectedFinding } from './protect.ts';

/**
 * Leaves what the grant gives and no more (Vilkår § 2: no more data than the task needs): fields of other groups are
 * dropped, and facts that keep no field with them, so that the answer does not tell whether there was anything.
 */
export function minimise(safe: ProtectedFinding, finding: Finding, groups: ReadonlySet<FieldGroup>): DisclosedPerson {
  const facts = safe.facts.flatMap((fact) => narrowed(fact, groups));
  return {
    personId: finding.person.personId,
    rolle: finding.rolle,
    relation: finding.relation,
    facts,
    current: Map.groupBy(
      facts.filter((fact) => fact.current),
      ({ kind }) => kind,
    ),
    history: safe.historyKnown
      ? new Set([...finding.person.history].filter((kind) => groups.has(FACT_KINDS[kind].group)))
      : new Set(),
    situationer: safe.situationer,
  };
}

/** Kinds of fact whose fields do not all belong to one group: for them it is looked at field by field. */
const MIXED: ReadonlySet<FactKind> = new Set(
  Object.keys(FACT_KINDS)
    .filter(isFactKind)
    .filter((kind) => new Set(fieldsOfKind(kind).map(({ group }) => group)).size > 1),
);

function narrowed(fact: DisclosedFact, groups: ReadonlySet<FieldGroup>): DisclosedFact | DisclosedFact[] {
  // Vilkår § 9: whoever gets name or address gets the marking with them, also when the grant does not name the group.
  if (fact.kind === 'beskyttelse' && !groups.has('beskyttelse')) return isNameAndAddress(fact) ? fact : [];
  if (!MIXED.has(fact.kind)) return groups.has(FACT_KINDS[fact.kind].group) ? fact : [];
  const fields: Record<string, DisclosedFact['fields'][string]> = {};
  let kept = false;
  for (const { name, group } of fieldsOfKind(fact.kind)) {
    const state = fact.fields[name];
    if (state === undefined || !groups.has(group)) continue;
    fields[name] = state;
    kept = true;
  }
  return kept ? { ...fact, fields } : [];
}

/** Says whether a fact is the protection of name and address (CPR-loven § 28). */
function isNameAndAddress(fact: DisclosedFact): boolean {
  const type = fact.fields['type'];
  return type?.state === 'value' && type.value === '0001';
}
