import { buildPopulation, type DemoPerson } from './population.ts';

/** The situations a demo person is an example of. */
export type DemoSituation =
  | 'ordinary'
  | 'protected'
  | 'dead'
  | 'emigrated'
  | 'disappeared'
  | 'noFixedAbode'
  | 'administrative'
  | 'changedNumber'
  | 'muchHistory';

/** Rows of the past from which on a person is an example of much history. */
const MUCH = 5;

/**
 * The numbers of the demo persons by situation; a number may stand in several. `protected` are those with name and
 * address protection (0001), `changedNumber` the former numbers that lead to the one in force (status 60 and 50),
 * `ordinary` residents on whom nothing special is registered.
 */
export function demoPersons(): Readonly<Record<DemoSituation, string[]>> {
  const { persons } = buildPopulation();
  const numbers = (is: (person: DemoPerson) => boolean): string[] =>
    persons.filter(is).map(({ personnummer }) => personnummer);
  return {
    ordinary: numbers(isOrdinary),
    protected: numbers(isProtected),
    dead: numbers(({ status }) => status === '90'),
    emigrated: numbers(({ status }) => status === '80'),
    disappeared: numbers(({ status }) => status === '70'),
    noFixedAbode: numbers(({ status }) => status === '03'),
    administrative: numbers(({ status }) => status === '20'),
    changedNumber: numbers(({ status }) => status === '60' || status === '50'),
    muchHistory: numbers((person) => pastRows(person) >= MUCH),
  };
}

const isProtected = ({ description }: DemoPerson): boolean =>
  (description.protections ?? []).some(([type]) => type === '0001');

function isOrdinary(person: DemoPerson): boolean {
  const { protections, guardian, creditWarning, orderToMove, notes, formerly } = person.description;
  const special = [protections, guardian, creditWarning, orderToMove, notes, formerly];
  return person.status === '01' && special.every((one) => one === undefined) && pastRows(person) < MUCH;
}

/** How many things about a person are past: homes and stays abroad, names, marriages, citizenships, church. */
function pastRows({ description, unions }: DemoPerson): number {
  const { life, names, citizenship = [], church = [], correctedHomes = [] } = description;
  const later = (rows: readonly unknown[]): number => Math.max(0, rows.length - 1);
  const lists = [life, names, citizenship, church].map(later).reduce((sum, count) => sum + count, 0);
  return lists + correctedHomes.length + unions.filter(({ dissolved }) => dissolved !== undefined).length;
}
