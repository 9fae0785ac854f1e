import type { DemoSituation } from '../demo/demo-persons.ts';
import { civilRows } from './civil-rows.ts';
import { type CountryPlan, walkCountry } from './country.ts';
import { type Somebody, statusOf } from './identity-records.ts';

/** Examples named of each situation. */
const ENOUGH = 5;
/** Rows of the past from which on a person is an example of much history. */
const MUCH = 8;

/**
 * Numbers of a generated country by situation, at most five each, in the shape of `demoPersons`; a number may stand in
 * several. Only as much of the country is made as it takes to find them; a situation nobody is in stays empty.
 */
export function examplesOf(plan: CountryPlan): Readonly<Record<DemoSituation, string[]>> {
  const found: Record<DemoSituation, string[]> = {
    ordinary: [],
    protected: [],
    dead: [],
    emigrated: [],
    disappeared: [],
    noFixedAbode: [],
    administrative: [],
    changedNumber: [],
    muchHistory: [],
  };
  for (const { people } of walkCountry(plan)) {
    for (const person of people) {
      for (const situation of situationsOf(person)) {
        if (found[situation].length < ENOUGH) found[situation].push(person.personnummer);
      }
    }
    if (Object.values(found).every(({ length }) => length === ENOUGH)) break;
  }
  return found;
}

const BY_STATUS: Readonly<Record<string, DemoSituation>> = {
  '03': 'noFixedAbode',
  '07': 'noFixedAbode',
  '20': 'administrative',
  '50': 'changedNumber',
  '60': 'changedNumber',
  '70': 'disappeared',
  '80': 'emigrated',
  '90': 'dead',
};

function situationsOf(person: Somebody): readonly DemoSituation[] {
  const status = statusOf(person);
  const by = BY_STATUS[status];
  const past = pastRows(person);
  return [
    ...(by === undefined ? [] : [by]),
    ...(person.nameAndAddress === undefined ? [] : (['protected'] as const)),
    ...(past >= MUCH ? (['muchHistory'] as const) : []),
    ...(status === '01' && past < MUCH && !isMarked(person) ? (['ordinary'] as const) : []),
  ];
}

function isMarked({ marks, former }: Somebody): boolean {
  const { protections, credit, guardian, note, orderToMove } = marks;
  const special = [credit, guardian, note, orderToMove].some((mark) => mark !== undefined);
  return special || protections.length > 0 || former.length > 0;
}

/** How many things about a person are past: homes and stays abroad, names, marriages. */
function pastRows(person: Somebody): number {
  const lists = [person.stretches, person.names, civilRows(person)];
  return lists.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0);
}
