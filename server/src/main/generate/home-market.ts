import type { Day } from './days.ts';
import type { Draws } from './draws.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';

/** What homes are found in. */
export interface HomeMarket {
  readonly places: readonly Place[];
  readonly greenland: Place;
  readonly produktion: Day;
  readonly draws: Draws;
  /** Those somebody can lodge with. */
  readonly people: readonly Person[];
}
