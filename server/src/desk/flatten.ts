import { FACT_KINDS } from '../ground/facts/index.ts';
import { type FieldState, fieldsByKind, type WithheldReason } from '../ground/fields/index.ts';
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

/**
 * A disclosed person in the plain form that JSON doors share: field id → state. Where a person has several facts of a
 * kind the id carries which, from 1 (`barn.2.personnummer`); a kind without any fact has its fields without a number.
 * With `told: 'all'` every field of the service is there; with `'some'` those are left out of which there is nothing to say.
 */
export function flatten(
  disclosure: Disclosure,
  person: DisclosedPerson,
  service: Service,
  findText: FindText,
  told: 'all' | 'some',
): Record<string, FlatField> {
  const flat: Record<string, FlatField> = {};
  for (const [kind, fields] of fieldsByKind(service.fields)) {
    const facts = factsOf(person, kind);
    for (const field of fields) {
      const reason = reasonAgainst(disclosure, field);
      if (reason !== undefined) flat[field.id] = OUT_OF_REACH[reason];
      else if (facts.length === 0 && told === 'all') flat[field.id] = EMPTY;
    }
    for (let place = 0; place < facts.length; place += 1) {
      const states = facts[place]?.fields ?? {};
      for (const field of fields) {
        const state = states[field.name];
        // A field out of reach has been dropped from the fact; it is told above.
        if (state === undefined || (told === 'some' && state.state === 'empty')) continue;
        const id = FACT_KINDS[kind].several ? `${kind}.${place + 1}.${field.name}` : field.id;
        flat[id] = field.codes === undefined ? state : withText(state, field.codes, findText);
      }
    }
  }
  return flat;
}

const EMPTY: FlatField = { state: 'empty' };
const OUT_OF_REACH: Readonly<Record<WithheldReason, FlatField>> = {
  beskyttelse: { state: 'withheld', reason: 'beskyttelse' },
  'ikke-tilladt': { state: 'withheld', reason: 'ikke-tilladt' },
  privat: { state: 'withheld', reason: 'privat' },
  erstatningsnummer: { state: 'withheld', reason: 'erstatningsnummer' },
};

function withText(state: FieldState, list: string, findText: FindText): FlatField {
  if (state.state !== 'value') return state;
  const text = findText(list, state.value);
  return text === undefined ? state : { ...state, text };
}
