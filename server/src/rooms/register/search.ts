import type { FactKind } from '../../ground/facts/index.ts';
import type { Moments } from './register.ts';

/**
 * What is known of a fact beside its body. `current` is `ja` when it is in force at the moment asked about, else `nej`;
 * `state` is the mark where there is one, else `ja`, `nej` or, of what has not begun, `senere`. `bagvendtNavn` is a name
 * as `Surname,Given Middle`. `daradresse` is DAR's id of a residence, as known today; annulled and corrected ones have none.
 */
export type FactColumn =
  | 'personId'
  | 'state'
  | 'bagvendtNavn'
  | 'daradresse'
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

/** One part of a name that is searched for: the whole word, how it begins, or how it sounds. */
export interface NamePart {
  readonly text: string;
  readonly match: 'exact' | 'prefix' | 'phonetic';
}

/** What a search for persons may be narrowed by; everything left out is not narrowed. */
export interface Narrowing {
  /** Parts that one and the same name of the person has, in any order; none where there are no names to look for. */
  readonly names: readonly NamePart[];
  /** Whether names no longer or not yet in force count as well. */
  readonly formerNames: boolean;
  /** `K` or `M`. */
  readonly koen?: string | undefined;
  /** Days of birth, `YYYY-MM-DD`, both included. */
  readonly foedt?: { readonly fra?: string | undefined; readonly til?: string | undefined };
  /** Ages in full years on the day asked about, both included. */
  readonly alder?: { readonly fra?: number | undefined; readonly til?: number | undefined };
  /** Spans of municipality codes, both ends included: the person lives in one of them. */
  readonly kommuner?: readonly (readonly [fra: number, til: number])[] | undefined;
  /** The lowest status, two digits. */
  readonly statusFra?: string | undefined;
  /** The country of citizenship, four digits. */
  readonly statsborgerskab?: string | undefined;
}

/** Persons with a name; at least one part of it is given. */
export interface NameSearch extends Narrowing {
  readonly by: 'navn';
}

/** Persons who live in a dwelling, by road and what is known of the rest; parts in the form that is compared. */
export interface AddressSearch extends Narrowing {
  readonly by: 'adresse';
  /** The code, four digits, or the name as it is written. */
  readonly vej: { readonly kode: string } | { readonly navn: string };
  readonly postnummer?: string | undefined;
  readonly husnummer?: string | undefined;
  readonly etage?: string | undefined;
  readonly sidedoer?: string | undefined;
  readonly bygningsnummer?: string | undefined;
}

/**
 * What persons are searched for by. Names and addresses are those known today, at the moment of virkning asked about;
 * conditions are looked for among what was known at the registrering asked about.
 */
export type Search = NameSearch | AddressSearch | ConditionSearch;

/** Whom a search passes over, in its query itself, so that no hit, count or order tells that they exist. */
export interface PassedOver {
  /** Statuses of persons, today or at the moment asked about. */
  readonly statuses: readonly string[];
  /** Types of protection. */
  readonly protections: readonly string[];
  /** Municipality codes, four digits: who does not live in one of them now is passed over. Undefined: nobody for that. */
  readonly outside: readonly string[] | undefined;
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
  /** Whether nobody is wanted unless there are no more than the limit. */
  readonly wholeOnly?: boolean | undefined;
  readonly passedOver: PassedOver;
}

/** The times a search is about. */
export type SearchMoments = Omit<Moments, 'history'>;

/** What a search comes to that would take too long: it has been given up. */
export type TooWide = 'too-wide';

/** What a search came to. */
export interface Hits {
  /** The ids of the persons of this page, in a stable order. */
  readonly personIds: readonly string[];
  /**
   * The restart key of the next page; undefined when this is the last one. Where only the whole list is wanted it says that
   * there are more, and nobody is given.
   */
  readonly next: string | undefined;
  /** The number of all hits; undefined unless it was asked for. */
  readonly count: number | undefined;
}
