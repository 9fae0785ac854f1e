import type { FactKind } from '../ground/facts/index.ts';
import { fieldsOfKind } from '../ground/fields/index.ts';

/** DAR's id of a residence: it costs a query of its own, and only Datafordeleren's answers have a place for it. */
export const DAR_ID = 'bopael.daradresse';

/** The ids of all fields of some kinds of fact, save DAR's id. */
export function allOf(...kinds: readonly FactKind[]): Set<string> {
  return new Set(kinds.flatMap((kind) => fieldsOfKind(kind).map((field) => field.id)).filter((id) => id !== DAR_ID));
}

/** The fields of several sets together. */
export function together(...sets: readonly Iterable<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
