import type { DisclosedFact, DisclosedPerson } from '../../../desk/index.ts';
import type { FactKind } from '../../../ground/facts/index.ts';
import { dayOfDelivered } from './times.ts';

/** Finds the Danish text of a code of a list. */
export type FindText = (list: string, code: string) => string | undefined;

/** How much a service tells: relatives not at all, by their ids, or with name and address (datafordeler.md § 3). */
export type Size = 'small' | 'medium' | 'full';

/** What one person's answer is written from. */
export interface Source {
  readonly person: DisclosedPerson;
  readonly size: Size;
  /** The relatives delivered, by their personnummer. */
  readonly relatives: ReadonlyMap<string, DisclosedPerson>;
  /** The moment of virkning asked about: what begins later is not told. */
  readonly at: string;
  readonly findText: FindText;
}

/** A part of an answer; keys without a value are left out when it is written. */
export type Json = Readonly<Record<string, unknown>>;

/** The value of a field of a fact; undefined when it is empty, withheld or not asked: on this wire they look alike. */
export function valueIn(fact: DisclosedFact | undefined, name: string): string | undefined {
  const state = fact?.fields[name];
  return state?.state === 'value' ? state.value : undefined;
}

/** Whether a field of a fact is known to have nothing in it, which a withheld one is not. */
export function isEmptyIn(fact: DisclosedFact, name: string): boolean {
  return fact.fields[name]?.state === 'empty';
}

/** The facts of a kind as the wire orders them: those in force first, then the past, latest first (§ 5.4). */
export function factsIn({ person, at }: Pick<Source, 'person' | 'at'>, kind: FactKind): readonly DisclosedFact[] {
  const facts = person.facts.filter((fact) => fact.kind === kind && isTold(fact) && hasBegun(fact, at));
  const begins = (fact: DisclosedFact) => dayOfDelivered(valueIn(fact, 'virkningFra')) ?? '';
  const past = facts.filter(({ current }) => !current);
  return [
    ...facts.filter(({ current }) => current),
    ...past.sort((a, b) => (begins(a) === begins(b) ? 0 : begins(a) < begins(b) ? 1 : -1)),
  ];
}

/** The fact of a kind in force. */
export function currentIn(person: DisclosedPerson, kind: FactKind): DisclosedFact | undefined {
  return person.current.get(kind)?.find(isTold);
}

// A fact of which the service has no field says nothing. Neither may one whose every field is kept back for protection:
// as an empty record it would tell that there is something (docs/concepts/disclosure.md).
const isTold = ({ fields }: DisclosedFact) => Object.values(fields).some((state) => !isProtected(state));

const isProtected = (state: DisclosedFact['fields'][string]) =>
  state.state === 'withheld' && (state.reason === 'beskyttelse' || state.reason === 'beskyttede-ikke-tilladt');

// The wire has no word for what is still to come.
function hasBegun(fact: DisclosedFact, at: string): boolean {
  return fact.current || (dayOfDelivered(valueIn(fact, 'virkningFra')) ?? '') <= at;
}
