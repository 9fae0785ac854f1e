import type { Answer, Catalogue, CatalogueField, FieldState } from '../../api/index.ts';

/** A field of the catalogue with its state in an answer. */
export interface FieldOfFact {
  readonly field: CatalogueField;
  readonly state: FieldState;
}

/** A fact of an answer: a kind, which of several (from 1, or 0 where there is one only), and its fields by name, in order. */
export interface Fact {
  readonly kind: string;
  readonly place: number;
  readonly fields: ReadonlyMap<string, FieldOfFact>;
}

const FIELD_ID = /^([^.]+)\.(?:(\d+)\.)?([^.]+)$/;

/** The facts of an answer, kinds in the order of the catalogue. Fields the catalogue does not have are left out. */
export function readFacts(answer: Answer, catalogue: Catalogue): readonly Fact[] {
  const states = new Map<string, Map<number, Map<string, FieldState>>>();
  for (const [id, state] of Object.entries(answer.fields)) {
    const [, kind = '', place = '0', name = ''] = FIELD_ID.exec(id) ?? [];
    const places = entryOf(states, kind, () => new Map<number, Map<string, FieldState>>());
    entryOf(places, Number(place), () => new Map<string, FieldState>()).set(name, state);
  }
  const kinds = new Set(catalogue.fields.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const fields = catalogue.fields.filter((field) => field.kind === kind);
    const places = [...(states.get(kind) ?? [])].sort(([a], [b]) => a - b);
    return places.map(([place, named]) => ({ kind, place, fields: joinFields(fields, named) }));
  });
}

/** The fact of a kind that a person has one of, or the first of several. */
export function findFact(facts: readonly Fact[], kind: string): Fact | undefined {
  return facts.find((fact) => fact.kind === kind);
}

/** The state of a field of a fact; not asked where there is no such fact or field. */
export function stateOf(fact: Fact | undefined, name: string): FieldState {
  return fact?.fields.get(name)?.state ?? { state: 'not-asked' };
}

/** The value of a field of a fact, where it has one. */
export function findValue(fact: Fact | undefined, name: string): string | undefined {
  const state = stateOf(fact, name);
  return state.state === 'value' ? state.value : undefined;
}

/** The fields of a kind that are named, in the order of the catalogue. */
export function joinFields(
  fields: readonly CatalogueField[],
  named: ReadonlyMap<string, FieldState>,
): Map<string, FieldOfFact> {
  return new Map(
    fields.flatMap((field) => {
      const state = named.get(field.name);
      return state === undefined ? [] : [[field.name, { field, state }] as const];
    }),
  );
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
