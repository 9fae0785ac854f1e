import { FACT_KINDS } from '../ground/facts/index.ts';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import type { Warrant } from '../rooms/access/index.ts';
import { isSearch, type Question } from '../services/index.ts';

/**
 * The refusal of a search on a field group that the grant does not name: who is found would tell what the answer leaves
 * out (Vilkår § 2). Undefined: everything searched on is granted.
 */
export function findBeyondGrant({ feltgrupper }: Warrant, question: Question): Refusal | undefined {
  if (!isSearch(question) || question.search.by !== 'conditions') return undefined;
  const groups = question.search.groups.flatMap(({ kinds }) => kinds.map((kind) => FACT_KINDS[kind].group));
  const beyond = groups.find((group) => !feltgrupper.has(group));
  return beyond === undefined ? undefined : refuse('tjeneste-ikke-tilladt', { aside: `search on ${beyond}` });
}
