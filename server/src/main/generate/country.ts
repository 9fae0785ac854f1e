import { assert } from '../../ground/faults/index.ts';
import { drawAbroad } from './absences.ts';
import { BATCH, HOMES } from './choices.ts';
import { drawCohort } from './cohort.ts';
import { type CountryData, countryData, type Municipality } from './country-data.ts';
import { type Day, dayAt } from './days.ts';
import { Draws } from './draws.ts';
import { makeFamilies } from './families.ts';
import { Land } from './land.ts';
import { drawMarks, type Marks } from './marks.ts';
import { NamePool } from './name-pool.ts';
import { giveNames } from './naming.ts';
import { NumberCursors, type NumberKind } from './number-cursors.ts';
import type { Person } from './person.ts';
import { Place } from './place.ts';
import { addReplacedNumbers, replacedIn } from './replaced-numbers.ts';
import { findHomes } from './timeline.ts';

/** Which country: how many persons, which seed, the production date `yyyy-MM-dd`, which kind of numbers. */
export interface CountryPlan {
  readonly persons: number;
  readonly seed: number;
  readonly produktion: string;
  readonly numbers: NumberKind;
}

/** A thousand people who know each other, with everything on them, in order of birth, and the places they live in. */
export interface Batch {
  readonly people: readonly (Person & { readonly marks: Marks })[];
  readonly places: readonly Place[];
  readonly produktion: Day;
  readonly data: CountryData;
}

/**
 * Walks a country batch by batch; each time it is walked it is the same. Only one batch is in memory, beside a number per
 * birth date and a road code per municipality.
 */
export function* walkCountry({ persons, seed, produktion, numbers }: CountryPlan): Generator<Batch, void, undefined> {
  const data = countryData();
  const walk = { data, seed, day: dayAt(produktion), cursors: new NumberCursors(numbers), land: new Land(data) };
  const pool = new NamePool(data);
  for (let from = 0; from < persons; from += BATCH) {
    yield makeBatch(from, Math.min(BATCH, persons - from), pool, walk);
  }
}

interface Walk {
  readonly data: CountryData;
  readonly seed: number;
  readonly day: Day;
  readonly cursors: NumberCursors;
  readonly land: Land;
}

function makeBatch(from: number, count: number, pool: NamePool, { data, seed, day, cursors, land }: Walk): Batch {
  const index = from / BATCH;
  const draws = new Draws(seed, index);
  const replaced = replacedIn(from, count);
  const people = drawCohort({
    from,
    size: count,
    count: count - replaced.changed - replaced.double,
    produktion: day,
    draws,
    cursors,
    abroad: (stream) => drawAbroad(data, stream),
  });
  makeFamilies(people, day, draws);
  giveNames(people, pool, day, draws);
  const places = municipalitiesOf(data, seed, index).map((municipality) => new Place(municipality, land, draws));
  if (index % TOWER_EVERY === 0) places[0]?.addTower();
  const greenlands = data.municipalities.filter(isGreenland);
  const greenland = new Place(draws.pick(greenlands), land, draws);
  findHomes(people, data, { places, greenland, produktion: day, draws, people });
  const all = [...people, ...addReplacedNumbers(people, replaced, day, cursors, draws)].sort((a, b) => a.born - b.born);
  return {
    people: all.map((person) => Object.assign(person, { marks: drawMarks(person, people, data, day, draws) })),
    places: [...places, greenland],
    produktion: day,
    data,
  };
}

/** One batch in so many has a tower: a hundred thousand persons. */
const TOWER_EVERY = 100;

/** The golden ratio: steps of it spread evenly over the whole. */
const GOLDEN = 0.618033988749895;

/** The municipalities a batch lives in: over all batches as often as they have inhabitants. */
function municipalitiesOf({ municipalities }: CountryData, seed: number, index: number): readonly Municipality[] {
  const danish = municipalities.filter((one) => !isGreenland(one));
  const total = danish.reduce((sum, { thousands }) => sum + thousands, 0);
  // Every batch has one of each stretch of the list, which goes from east to west; where in it moves from batch to batch.
  const offset = ((index + seed * 0.37) * GOLDEN) % 1;
  return Array.from({ length: HOMES.places }, (_, step) => at(danish, ((step + offset) / HOMES.places) * total));
}

/** The municipality that a count of inhabitants, in thousands from the first one on, reaches into. */
function at(municipalities: readonly Municipality[], thousands: number): Municipality {
  let left = thousands;
  for (const municipality of municipalities) {
    left -= municipality.thousands;
    if (left < 0) return municipality;
  }
  assert(false, 'a count of inhabitants lies within the country');
}

const isGreenland = ({ region }: Municipality): boolean => region === 'Grønland';
