import { assert } from '../../ground/faults/index.ts';
import { dwellingAt, NO_FIXED_ABODE } from './dwellings.ts';
import { AALBORG_HOUSEHOLDS } from './households-aalborg.ts';
import { AARHUS_HOUSEHOLDS } from './households-aarhus.ts';
import { AARHUS_NEIGHBOURS } from './households-aarhus-neighbours.ts';
import { ABROAD_HOUSEHOLDS } from './households-abroad.ts';
import { COPENHAGEN } from './households-copenhagen.ts';
import { COPENHAGEN_NEIGHBOURS } from './households-copenhagen-neighbours.ts';
import { ODENSE_HOUSEHOLDS } from './households-odense.ts';
import { NUMBER_HOUSEHOLDS } from './households-of-numbers.ts';
import type { PersonDescription, Step, Union } from './person-description.ts';
import { dateOf } from './tid.ts';
import { unissuedNumber } from './unissued-number.ts';

/** An invented person with its number and its relatives found. */
export interface DemoPerson {
  readonly description: PersonDescription;
  readonly personnummer: string;
  /** Status code of record 001 (register.md § 2.1). */
  readonly status: string;
  /** In order of birth date. */
  readonly children: readonly DemoPerson[];
  /** In order of time. */
  readonly unions: readonly Union[];
}

/** The invented persons, and the one a key of the tables means. */
export interface Population {
  /** In order of birth date, as a delivery has them (record-layouts.md § 3). */
  readonly persons: readonly DemoPerson[];
  /** Throws a defect on a key that no table has. */
  readonly getPerson: (key: string) => DemoPerson;
}

const TABLES = [
  COPENHAGEN,
  COPENHAGEN_NEIGHBOURS,
  ODENSE_HOUSEHOLDS,
  AARHUS_HOUSEHOLDS,
  AARHUS_NEIGHBOURS,
  AALBORG_HOUSEHOLDS,
  ABROAD_HOUSEHOLDS,
  NUMBER_HOUSEHOLDS,
];

/** Puts the tables together: gives every person a number and finds children and marriages, the same each time. */
export function buildPopulation(): Population {
  const unions = TABLES.flatMap((table) => table.unions);
  const numbered = TABLES.flatMap((table) => table.persons)
    .map((description, at, all) => ({ description, personnummer: numberOf(description, all.slice(0, at)) }))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const persons = new Map<string, DemoPerson>();
  // The youngest first: a person's children must be there before the person is made.
  for (const { description, personnummer } of numbered.toReversed()) {
    const { key } = description;
    assert(!persons.has(key), 'a key of the tables stands for one person');
    const children = [...persons.values()]
      .filter((one) => one.description.mother === key || one.description.father === key)
      .toReversed();
    const own = unions.filter((union) => union.of.includes(key));
    persons.set(key, { description, personnummer, status: statusOf(lastOf(description.life)), children, unions: own });
  }
  return {
    persons: [...persons.values()].toReversed(),
    getPerson: (key) => {
      const found = persons.get(key);
      assert(found !== undefined, 'a key of the tables names a person');
      return found;
    },
  };
}

function numberOf({ born, koen }: PersonDescription, before: readonly PersonDescription[]): string {
  const like = before.filter((other) => dateOf(other.born) === dateOf(born) && other.koen === koen).length;
  return unissuedNumber(dateOf(born), koen, like + 1);
}

const orderOf = ({ description, personnummer }: Pick<DemoPerson, 'description' | 'personnummer'>): string =>
  `${dateOf(description.born)} ${personnummer}`;

/** The last step of a life: where the person is now. */
export function lastOf(life: readonly Step[]): Step {
  const last = life.at(-1);
  assert(last !== undefined, 'a life has a step');
  return last;
}

function statusOf(step: Step): string {
  switch (step.kind) {
    case 'home': {
      if (step.address === NO_FIXED_ABODE) return '03';
      return dwellingAt(step.address).place.KOMKOD >= '0950' ? '05' : '01';
    }
    case 'abroad':
      return '80';
    case 'missing':
      return '70';
    case 'dead':
      return '90';
    case 'administrative':
      return '20';
    case 'replaced':
      return step.status;
  }
}
