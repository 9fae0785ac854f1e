import type { KoenBogstav } from '../demo/unissued-number.ts';
import type { Day } from './days.ts';
import type { Dwelling } from './land.ts';

/** How a life stands on the production date. `changed`, `double` and `annulled` are numbers, not people. */
export type Fate = 'resident' | 'dead' | 'missing' | 'emigrated' | 'administrative' | 'annulled' | 'changed' | 'double';

/** A stretch of where somebody was, from one day to before another. */
export type Stretch =
  | { readonly kind: 'home'; from: Day; to: Day; readonly dwelling: Dwelling; readonly careOf: string }
  | { readonly kind: 'abroad'; from: Day; to: Day; readonly land: string; readonly lines: readonly string[] }
  | { readonly kind: 'missing'; from: Day; to: Day };

/** A name and since when. */
export interface Name {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly from: Day;
}

/** Two people together, married or not. `until` is the end of living together. */
export interface Union {
  readonly of: readonly [Person, Person];
  readonly from: Day;
  readonly until: Day;
  /** G marriage, P registered partnership; undefined for those who never marry. */
  readonly kind: 'G' | 'P' | undefined;
  readonly married: Day;
  readonly how: 'parted' | 'ended';
  readonly separated: Day | undefined;
  homes: readonly Stretch[] | undefined;
}

/** An invented person while it is being put together. */
export interface Person {
  personnummer: string;
  born: Day;
  readonly koen: KoenBogstav;
  readonly fate: Fate;
  /** When the fate came about; OPEN for residents. */
  readonly end: Day;
  /** Birth, or the day of coming from abroad. */
  arrival: Day;
  /** Index into the parts of the world, and the country; undefined for people born here. */
  abroad: { readonly group: number; readonly country: string } | undefined;
  mother: Person | undefined;
  father: Person | undefined;
  readonly children: Person[];
  readonly unions: Union[];
  /** Nobody's partner before this day. */
  freeFrom: Day;
  /** How many children there is room for, and when the last was born. */
  room: number;
  lastBirth: Day;
  names: Name[];
  stretches: Stretch[];
  /** The number in force, for a number that gave way, and the numbers that gave way to this one. */
  successor: Person | undefined;
  readonly former: Person[];
  nameAndAddress: Day | undefined;
}
