import { FACT_KINDS, type FieldGroup } from '../ground/facts/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Warrant } from '../rooms/access/index.ts';
import type { Search } from '../rooms/register/index.ts';
import { isSearch, type Question } from '../services/index.ts';

/**
 * The refusal of a search on a field group that the grant does not name: who is found would tell what the answer leaves
 * out (Vilkår § 2). Undefined: everything searched on is granted.
 */
export function findBeyondGrant({ feltgrupper }: Warrant, question: Question): Refusal | undefined {
  if (!isSearch(question)) return undefined;
  const beyond = groupsSearchedOn(question.search).find((group) => !feltgrupper.has(group));
  return beyond === undefined ? undefined : refuse('tjeneste-ikke-tilladt', { aside: `search on ${beyond}` });
}

/** The field groups that decide who is found. */
function groupsSearchedOn(search: Search): FieldGroup[] {
  if (search.by === 'conditions') {
    return search.groups.flatMap(({ kinds }) => kinds.map((kind) => FACT_KINDS[kind].group));
  }
  const { names, kommuner, statsborgerskab, koen, statusFra, foedt, alder } = search;
  const onPerson = [koen, statusFra, foedt?.fra, foedt?.til, alder?.fra, alder?.til].some((one) => one !== undefined);
  return [
    ...(names.length > 0 ? (['navn'] as const) : []),
    ...(search.by === 'adresse' || kommuner !== undefined ? (['adresse'] as const) : []),
    ...(onPerson ? (['person'] as const) : []),
    ...(statsborgerskab === undefined ? [] : (['statsborgerskab'] as const)),
  ];
}
