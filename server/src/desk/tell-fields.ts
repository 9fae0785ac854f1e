import { FACT_KINDS } from '../ground/facts/index.ts';
import { type Field, type FieldState, fieldsByKind, type WithheldReason } from '../ground/fields/index.ts';
import { type DisclosedPerson, type Disclosure, factsOf, reasonAgainst } from '../rooms/disclosure/index.ts';
import type { Service } from '../services/index.ts';

/** A field in the plain form: its state and, where it has one, its value with the Danish text of a code. */
export interface FlatField {
  readonly state: FieldState['state'];
  readonly value?: string;
  readonly text?: string;
  readonly reason?: string;
}

/** Finds the Danish text of a code of a list. */
export type FindText = (list: string, code: string) => string | undefined;

/** What is told of a person in the plain form. With `all` every field of the service; with `some` not the empty ones. */
export interface Telling {
  readonly disclosure: Disclosure;
  readonly person: DisclosedPerson;
  readonly service: Service;
  readonly findText: FindText;
  readonly told: 'all' | 'some';
}

/**
 * Tells a disclosed person in the plain form that JSON doors share, field by field. Where a person has several facts of
 * a kind the id carries which, from 1 (`barn.2.personnummer`); a kind without any fact has its fields without a number.
 */
export function tellFields(telling: Telling, tell: (id: string, field: FlatField) => void): void {
  const { disclosure, person, service, findText, told } = telling;
  for (const [kind, fields] of fieldsByKind(service.fields)) {
    const facts = factsOf(person, kind);
    for (const field of fields) {
      const reason = reasonAgainst(disclosure, field);
      if (reason !== undefined) tell(field.id, OUT_OF_REACH[reason]);
      else if (facts.length === 0 && told === 'all') tell(field.id, EMPTY);
    }
    for (let place = 0; place < facts.length; place += 1) {
      const states = facts[place]?.fields ?? {};
      for (const field of fields) {
        const state = states[field.name];
        // A field out of reach has been dropped from the fact; it is told above.
        if (state === undefined || (told === 'some' && state.state === 'empty')) continue;
        const id = FACT_KINDS[kind].several ? `${kind}.${place + 1}.${field.name}` : field.id;
        tell(id, tellField(state, field, findText));
      }
    }
  }
}

const EMPTY: FlatField = { state: 'empty' };
const OUT_OF_REACH: Readonly<Record<WithheldReason, FlatField>> = {
  beskyttelse: { state: 'withheld', reason: 'beskyttelse' },
  'ikke-tilladt': { state: 'withheld', reason: 'ikke-tilladt' },
  'beskyttede-ikke-tilladt': { state: 'withheld', reason: 'beskyttede-ikke-tilladt' },
  privat: { state: 'withheld', reason: 'privat' },
  erstatningsnummer: { state: 'withheld', reason: 'erstatningsnummer' },
};

/** The plain form of a field, with the Danish text of a code. */
export function tellField(state: FieldState, { codes: list }: Pick<Field, 'codes'>, findText: FindText): FlatField {
  if (list === undefined || state.state !== 'value') return state;
  const text = findText(list, state.value);
  return text === undefined ? state : { ...state, text };
}
