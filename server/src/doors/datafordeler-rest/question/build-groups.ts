import type { Condition, ConditionGroup } from '../../../desk/index.ts';
import type { FactKind } from '../../../ground/facts/index.ts';
import { listCodes } from '../wire/words.ts';

/** A condition with the prefix it was asked under and the kinds of fact that hold what it is about. */
export interface PlacedCondition {
  readonly prefix: string;
  readonly kinds: readonly FactKind[];
  readonly condition: Condition;
}

const CURRENT: Condition = { on: { column: 'current' }, operator: 'eq', values: ['ja'], compare: 'text' };
/** What answers do not tell, nobody is found by: what is still to come, and protections without a word. */
const BEGUN: Condition = { on: { column: 'state' }, operator: 'ne', values: ['senere'], compare: 'text' };
const TOLD: Condition = {
  on: { field: 'type' },
  operator: 'wi',
  values: listCodes('beskyttelse', () => true),
  compare: 'text',
};

/**
 * Groups conditions as the language wants it: those of one prefix must hold for one and the same record, and every
 * prefix must be met (datafordeler.md § 4). The record of `person` is made of facts of several kinds, all of them in
 * force; `cadr` and `suppladr` are parts of the record of `adropl`, and what is only told of the present residence
 * ties that record to it.
 */
export function buildGroups(placed: readonly PlacedCondition[]): readonly ConditionGroup[] {
  const records = Map.groupBy(placed, ({ prefix }) => (prefix === 'cadr' ? 'adropl' : prefix));
  return [...records].flatMap(([record, conditions]) => {
    const byKinds = Map.groupBy(conditions, ({ kinds }) => kinds.join());
    const isPresent = record === 'person' || (record === 'adropl' && conditions.some(({ kinds }) => isPart(kinds[0])));
    const groups = [...byKinds.values()].map(
      (same): ConditionGroup => ({
        kinds: same[0]?.kinds ?? [],
        conditions: [
          ...same.map(({ condition }) => condition),
          isPresent ? CURRENT : BEGUN,
          ...(record === 'besk' ? [TOLD] : []),
        ],
      }),
    );
    const lacksResidence = record === 'adropl' && isPresent && !byKinds.has('bopael');
    return lacksResidence ? [...groups, { kinds: ['bopael'], conditions: [CURRENT] }] : groups;
  });
}

/** Told as a part of the present residence. */
const isPart = (kind: FactKind | undefined) => kind === 'adressetekst' || kind === 'supplerendeAdresse';
