import { type Fact, findFact, findValue } from './fact.ts';

/** The numbers a person goes by: the one the person is held under, and the one in force where that is another. */
export interface NumbersOf {
  readonly own: string;
  readonly inForce: string | undefined;
}

/** The numbers of the person that an answer is about; `asked` is the number it was asked for by. */
export function numbersOf(facts: readonly Fact[], asked: string): NumbersOf {
  const [person, number] = [findFact(facts, 'person'), findFact(facts, 'personnummer')];
  const own = findValue(number, 'personnummer') ?? findValue(person, 'personnummer') ?? asked;
  const inForce = findValue(number, 'gaeldende') ?? findValue(person, 'gaeldende');
  return { own, inForce: inForce === own ? undefined : inForce };
}
