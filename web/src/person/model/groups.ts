import type { Catalogue } from '../../api/index.ts';
import type { Fact } from './fact.ts';
import { type Holds, holdsOf, type Row, rowsOf } from './rows.ts';

/** A fact as a group shows it. */
export interface FactShown {
  readonly id: string;
  /** The facts it is made of, by kind and place: what goes together is shown as one. */
  readonly of: readonly string[];
  readonly rows: readonly Row[];
  readonly holds: Holds;
}

/**
 * A field group of an answer: with something to show, with nothing in it, or withheld as a whole. `isProtected` says
 * that a protection of name and address covers part of it.
 */
export type Group = { readonly id: string; readonly isProtected: boolean } & (
  | { readonly state: 'shown'; readonly facts: readonly FactShown[] }
  | { readonly state: 'empty' }
  | { readonly state: 'withheld'; readonly reason: string }
);

/** Every group of an answer, in the order of the catalogue; groups that nothing was asked of are left out. */
export function groupsOf(facts: readonly Fact[], catalogue: Catalogue): readonly Group[] {
  return catalogue.groups.flatMap((id): readonly Group[] => {
    const states = facts.flatMap(({ fields }) =>
      [...fields.values()].filter(({ field }) => field.group === id).map(({ state }) => state),
    );
    if (states.every(({ state }) => state === 'not-asked')) return [];
    const isProtected = catalogue.fields.some(({ group, protects }) => group === id && protects !== 'ingen');
    if (states.some(({ state }) => state === 'value')) {
      return [{ id, isProtected, state: 'shown', facts: factsShown(facts, id) }];
    }
    const reason = states.flatMap((state) => (state.state === 'withheld' ? [state.reason] : []))[0];
    if (reason !== undefined) return [{ id, isProtected, state: 'withheld', reason }];
    return [{ id, isProtected, state: 'empty' }];
  });
}

/**
 * The facts of a group that have anything to show, an address in words before its codes. Each thing is said once, and
 * neighbours that hold for the same time, such as a residence and its address in words, are shown as one.
 */
function factsShown(facts: readonly Fact[], group: string): readonly FactShown[] {
  const said = new Set<string>();
  const shown: (FactShown & { readonly isOneOfSeveral: boolean })[] = [];
  const inWords = (fact: Fact) => Number(fact.fields.get('standardadresse')?.field.group === group);
  for (const fact of [...facts].sort((a, b) => inWords(b) - inWords(a))) {
    const rows = rowsOf(fact, group).filter((row) => isNews(row, fact, said));
    if (rows.length === 0) continue;
    const id = `${fact.kind}.${fact.place}`;
    const made = { id, of: [id], rows, holds: holdsOf(fact, group), isOneOfSeveral: fact.place > 0 };
    const last = shown.at(-1);
    const joins = last !== undefined && !last.isOneOfSeveral && !made.isOneOfSeveral && holdAlike(last, made);
    if (joins) shown[shown.length - 1] = { ...last, of: [...last.of, id], rows: [...last.rows, ...rows] };
    else shown.push(made);
  }
  return shown;
}

/** Whether a row says something no fact before it in the group has said; facts of one kind may well say the same. */
function isNews(row: Row, fact: Fact, said: Set<string>): boolean {
  if (fact.place > 0) return true;
  const saying = JSON.stringify([row.da, row.cells.map(({ state }) => state)]);
  if (said.has(saying)) return false;
  said.add(saying);
  return true;
}

function holdAlike(a: FactShown, b: FactShown): boolean {
  const times = ({ holds }: FactShown) =>
    JSON.stringify([holds.fra, holds.til].map((cell) => cell && [cell.state, cell.uncertain]));
  return times(a) === times(b);
}
