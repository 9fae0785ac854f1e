import type { FactKind } from '../../ground/facts/index.ts';
import type { Moments } from './register.ts';

/**
 * What is known of a fact beside its body. `current` is `ja` when it is in force at the moment asked about, else `nej`;
 * `state` is the mark where there is one, else `ja`, `nej` or, of what has not begun, `senere`. `bagvendtNavn` is a name
 * as `Surname,Given Middle`.
 */
export type FactColumn =
  | 'personId'
  | 'state'
  | 'bagvendtNavn'
  | 'key'
  | 'mark'
  | 'current'
  | 'virkningFra'
  | 'virkningTil'
  | 'virkningFraUsikkerhedsmarkering'
  | 'virkningTilUsikkerhedsmarkering'
  | 'registreringFra'
  | 'registreringTil';

/** How a value is compared with what is asked: the operators of Datafordeler's query language (datafordeler.md § 4). */
export type Operator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'wi' | 'cont';

/**
 * One condition on a fact: on a column or on a field of its body. `wi` takes several values, every other operator the
 * first. As numbers `0450` is `450`; as dates only the first eight digits count, in Danish time. What is empty meets no
 * condition, not even `ne`; only a `mark` and the uncertainty marks are the empty text where there is none. Of several
 * fields one must meet it.
 */
export interface Condition {
  readonly on: { readonly column: FactColumn } | { readonly field: string } | { readonly anyOf: readonly string[] };
  /** What stands for a value that is not there, where that is not nothing. */
  readonly empty?: string | undefined;
  readonly operator: Operator;
  readonly values: readonly string[];
  readonly compare: 'text' | 'number' | 'date';
}

/** Conditions that must all hold for one and the same fact, of one of some kinds. */
export interface ConditionGroup {
  readonly kinds: readonly FactKind[];
  readonly conditions: readonly Condition[];
}

/** Persons with, for each group, a fact that meets it, among all facts known at the registrering asked about. */
export interface ConditionSearch {
  readonly by: 'conditions';
  readonly groups: readonly ConditionGroup[];
}

/** What persons are searched for by. */
export type Search = ConditionSearch;

/** Whom a search passes over, in its query itself, so that no hit, count or order tells that they exist. */
export interface PassedOver {
  /** Statuses of persons, today or at the moment asked about. */
  readonly statuses: readonly string[];
  /** Types of protection. */
  readonly protections: readonly string[];
}

/** Which part of the hits is asked for, and in which form. */
export interface Page {
  /** The highest number of persons. */
  readonly limit: number;
  /** The restart key of the page before; undefined for the first page. */
  readonly after: string | undefined;
  /** How many hits to leave out after it, for protocols that count pages. */
  readonly skip: number;
  /** Whether only the number of hits is asked for. */
  readonly countOnly: boolean;
  readonly passedOver: PassedOver;
}

/** The times a search is about. */
export type SearchMoments = Omit<Moments, 'history'>;

/** What a search came to. */
export interface Hits {
  /** The ids of the persons of this page, in a stable order. */
  readonly personIds: readonly string[];
  /** The restart key of the next page; undefined when this is the last one. */
  readonly next: string | undefined;
  /** The number of all hits; undefined unless it was asked for. */
  readonly count: number | undefined;
}
