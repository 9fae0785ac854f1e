import type { CorrectionMark, FactKind, Origin } from '../ground/facts/index.ts';
import { fieldsByKind } from '../ground/fields/index.ts';
import type { DisclosedPerson } from '../rooms/disclosure/index.ts';
import type { Service } from '../services/index.ts';
import { type FindText, type FlatField, tellField } from './tell-fields.ts';

/** A fact in the plain form: its fields by name, the empty ones left out. */
export interface FlatFact {
  readonly kind: FactKind;
  /** Whether it is in force at the times asked about. */
  readonly current: boolean;
  readonly mark?: CorrectionMark | undefined;
  /** Where it comes from, where that was asked for. */
  readonly origin?: Origin | undefined;
  readonly fields: Readonly<Record<string, FlatField>>;
}

/**
 * Tells a disclosed person fact by fact, history included where it was asked for. The facts in force of a kind come in the
 * order in which `tellFields` numbers them.
 */
export function tellFacts(person: DisclosedPerson, service: Service, findText: FindText): readonly FlatFact[] {
  const asked = fieldsByKind(service.fields);
  return person.facts.flatMap(({ kind, current, mark, origin, fields: states }): FlatFact[] => {
    const told = (asked.get(kind) ?? []).flatMap((field) => {
      const state = states[field.name];
      return state === undefined || state.state === 'empty' ? [] : [[field.name, tellField(state, field, findText)]];
    });
    // A fact of which nothing was asked says nothing.
    return told.length === 0 ? [] : [{ kind, current, mark, origin, fields: Object.fromEntries(told) }];
  });
}
