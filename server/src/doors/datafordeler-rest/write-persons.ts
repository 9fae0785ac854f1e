import type { DisclosedPerson, Disclosure } from '../../desk/index.ts';
import { currentIn, type FindText, type Size, valueIn } from './answer/source.ts';
import { writePerson } from './answer/write-person.ts';

/** What a list of persons is written from. */
export interface Listing {
  readonly disclosure: Disclosure;
  readonly size: Size;
  /** The moment of virkning asked about. */
  readonly at: string;
  readonly findText: FindText;
}

/** `{"Personer":[{"Person":{…}}]}`, in the order in which they were found; empty when nobody was. */
export function writePersons({ disclosure, size, at, findText }: Listing): string {
  const relatives = new Map<string, DisclosedPerson>();
  for (const person of disclosure.persons) {
    const number = person.rolle === 'relation' ? valueIn(currentIn(person, 'person'), 'personnummer') : undefined;
    if (number !== undefined) relatives.set(number, person);
  }
  const found = disclosure.persons.filter(({ rolle }) => rolle !== 'relation');
  return JSON.stringify({ Personer: found.map((person) => writePerson({ person, size, relatives, at, findText })) });
}
