import type { Fact } from '../../ground/facts/index.ts';

/** The situations of a person that decide what may leave (the columns of the disclosure table). */
export const SITUATIONER = [
  'ordinaer',
  'beskyttet',
  'doed',
  'udrejst',
  'forsvundet',
  'udenFastBopael',
  'administrativ',
  'erstattet',
] as const;

/** One situation. */
export type Situation = (typeof SITUATIONER)[number];

const byStatus: Readonly<Record<string, Situation>> = {
  '03': 'udenFastBopael',
  '07': 'udenFastBopael',
  '20': 'administrativ',
  // Annulled, deleted and replaced numbers belong to nobody who can be reached under them (register.md § 2.1).
  '30': 'erstattet',
  '50': 'erstattet',
  '60': 'erstattet',
  '70': 'forsvundet',
  '80': 'udrejst',
  '90': 'doed',
};

/** The statuses that put a person into a situation. */
export function statusesOf(situation: Situation): readonly string[] {
  return Object.keys(byStatus).filter((status) => byStatus[status] === situation);
}

/** All situations a person is in, by the facts found; `ordinaer` when there is no other. */
export function situationsOf(facts: readonly (Fact & { readonly current: boolean })[]): readonly Situation[] {
  const found = new Set<Situation>();
  for (const fact of facts) {
    if (!fact.current) continue;
    const by = fact.kind === 'status' ? byStatus[fact.body['status'] ?? ''] : undefined;
    if (by !== undefined) found.add(by);
    if (fact.kind === 'beskyttelse' && fact.body['type'] === '0001') found.add('beskyttet');
  }
  return found.size === 0 ? ['ordinaer'] : [...found];
}
