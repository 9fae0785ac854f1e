import type { CatalogueField, FieldState } from '../../api/index.ts';
import { type Fact, type FieldOfFact, stateOf } from './fact.ts';

/** One thing that is shown: a value with what is said about it, or the reason that it is withheld. */
export interface Cell {
  readonly id: string;
  readonly field: CatalogueField;
  readonly state: Extract<FieldState, { state: 'value' | 'withheld' }>;
  /** A delivered time that carries the mark of uncertainty. */
  readonly uncertain: boolean;
  /** What the mark beside a name says, in Danish. */
  readonly mark: string | undefined;
}

const UNCERTAIN = 'Usikkerhedsmarkering';
const MARK = 'Markering';

/** Whether a field is a mark on another field of the same fact, and is shown beside that one. */
export function isMarkOnAnother(fact: Fact, name: string): boolean {
  return [UNCERTAIN, MARK].some((end) => name.endsWith(end) && fact.fields.has(name.slice(0, -end.length)));
}

/** The cell of a field; undefined where there is nothing to show. */
export function findCell(fact: Fact | undefined, name: string): Cell | undefined {
  const found = fact?.fields.get(name);
  return fact === undefined || found === undefined ? undefined : cellOf(fact, found);
}

function cellOf(fact: Fact, { field, state }: FieldOfFact): Cell | undefined {
  if (state.state !== 'value' && state.state !== 'withheld') return undefined;
  const mark = stateOf(fact, `${field.name}${MARK}`);
  return {
    id: `${fact.kind}.${fact.place}.${field.name}`,
    field,
    state,
    uncertain: stateOf(fact, `${field.name}${UNCERTAIN}`).state === 'value',
    mark: mark.state === 'value' ? (mark.text ?? mark.value) : undefined,
  };
}
