import type { CorrectionMark, FactKind, FieldGroup, Origin } from '../../ground/facts/index.ts';
import {
  type Field,
  type FieldState,
  type FieldsByKind,
  fieldsOfKind,
  getField,
  type WithheldReason,
} from '../../ground/fields/index.ts';
import type { Modtager, Warrant } from '../access/index.ts';
import type { FoundPerson } from '../register/index.ts';
import { landlordMayHave } from './landlord-ceiling.ts';
import { minimise } from './minimise.ts';
import { privateMayHave } from './private-ceiling.ts';
import { protect } from './protect.ts';
import type { Situation } from './situation.ts';
import { takeStock } from './take-stock.ts';

/** A fact on its way out: its asked fields with their states. */
export interface DisclosedFact {
  readonly kind: FactKind;
  readonly current: boolean;
  readonly mark: CorrectionMark | undefined;
  /** Where the fact comes from and since when it is known, where that was asked for. */
  readonly origin?: Origin | undefined;
  readonly fields: Readonly<Record<string, FieldState>>;
}

/** A person on the way out. */
export interface DisclosedPerson {
  readonly personId: string;
  readonly rolle: 'opslag' | 'relation' | 'trafliste';
  /** How a relative is related to the person looked up; undefined for that person. */
  readonly relation: string | undefined;
  readonly facts: readonly DisclosedFact[];
  /** The facts in force, kind by kind, in their order. */
  readonly current: ReadonlyMap<FactKind, readonly DisclosedFact[]>;
  /** Kinds of which there is history, as far as the recipient may have them. */
  readonly history: ReadonlySet<FactKind>;
  readonly situationer: readonly Situation[];
}

/** A person found, with the part it plays in the answer. */
export interface Finding {
  readonly person: FoundPerson;
  readonly rolle: DisclosedPerson['rolle'];
  readonly relation: string | undefined;
  /** The numbers asked for: only such a one goes to a private party (CPR-loven § 38). */
  readonly asked: readonly string[];
  /** The fields asked of this person. */
  readonly fields: FieldsByKind;
  /** Whether it was asked where the facts come from. */
  readonly origins?: boolean | undefined;
}

/** What may leave: the findings, protected and then minimised. Only `disclose` makes one. */
class Disclosure {
  /** Makes the class nominal: nothing that merely looks like a disclosure passes for one. */
  protected readonly made = true;
  readonly persons: readonly DisclosedPerson[];
  /** The field groups the recipient gets; a field of another group is not permitted. */
  readonly feltgrupper: ReadonlySet<FieldGroup>;
  readonly modtager: Modtager;
  /** The ids of the fields returned with a value, and the protections applied. */
  readonly felter: readonly string[];
  readonly beskyttelse: readonly string[];

  /** The disclosed values in canonical form, for the digest in the journal. */
  readonly svar: string;

  private constructor(warrant: Warrant, persons: DisclosedPerson[], beskyttelse: ReadonlySet<string>) {
    this.persons = persons;
    this.feltgrupper = warrant.feltgrupper;
    this.modtager = warrant.modtager;
    this.beskyttelse = [...beskyttelse].sort((a, b) => a.localeCompare(b));
    const { felter, svar } = takeStock(persons);
    this.felter = felter;
    this.svar = svar;
  }

  /** Protects, then minimises. */
  static of(warrant: Warrant, findings: readonly Finding[]): Disclosure {
    const applied = new Set<string>();
    const persons = findings.flatMap((finding) => {
      const safe = protect(finding, warrant, applied);
      return safe === undefined ? [] : [minimise(safe, finding, warrant.feltgrupper)];
    });
    return new Disclosure(warrant, persons, applied);
  }
}

export type { Disclosure };

/** Turns findings into what may leave. A person the recipient may not know of is left out without a trace in the answer. */
export function disclose(warrant: Warrant, findings: readonly Finding[]): Disclosure {
  return Disclosure.of(warrant, findings);
}

/**
 * Why a field is out of the recipient's reach whatever it holds: its group is not granted, or no provision lets a private
 * party have it. Undefined: it is within reach.
 */
export function reasonAgainst(
  disclosure: Pick<Disclosure, 'feltgrupper' | 'modtager'>,
  field: Field,
): WithheldReason | undefined {
  // The marking is within everybody's reach; what of it a grant leaves is for `minimise` to say.
  if (field.kind === 'beskyttelse') return undefined;
  if (!disclosure.feltgrupper.has(field.group)) return 'ikke-tilladt';
  if (disclosure.modtager === 'udlejer') return landlordMayHave(field) ? undefined : 'privat';
  return disclosure.modtager === 'privat' && !privateMayHave(field) ? 'privat' : undefined;
}

/**
 * The state of a field of a person: of the fact in force, or of the `place`th (0 first) where there are several.
 * A field out of the recipient's reach is `withheld`, whether or not there is anything to withhold.
 */
export function stateOf(disclosure: Disclosure, person: DisclosedPerson, id: string, place = 0): FieldState {
  const field = getField(id);
  const reason = reasonAgainst(disclosure, field);
  if (reason !== undefined) return { state: 'withheld', reason };
  const fact = factsOf(person, field.kind)[place];
  return fact === undefined ? { state: 'empty' } : (fact.fields[field.name] ?? { state: 'not-asked' });
}

const NONE: readonly DisclosedFact[] = [];

/** The facts of a kind that are in force, in their order. */
export function factsOf(person: DisclosedPerson, kind: FactKind): readonly DisclosedFact[] {
  return person.current.get(kind) ?? NONE;
}

/** Every field of a kind with its state in a fact, in the order of the catalogue. */
export function statesOf(fact: DisclosedFact): readonly (readonly [name: string, FieldState])[] {
  return fieldsOfKind(fact.kind).map((field) => [field.name, fact.fields[field.name] ?? { state: 'not-asked' }]);
}
