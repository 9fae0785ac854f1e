import type { FactKind } from '../ground/facts/index.ts';
import { fieldsOfKind } from '../ground/fields/index.ts';

/** The ids of all fields of some kinds of fact. */
export function allOf(...kinds: readonly FactKind[]): Set<string> {
  return new Set(kinds.flatMap((kind) => fieldsOfKind(kind).map((field) => field.id)));
}

/** The fields of several sets together. */
export function together(...sets: readonly Iterable<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
