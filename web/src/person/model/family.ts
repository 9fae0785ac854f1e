import { type Cell, findCell } from './cell.ts';
import { type Fact, findFact, findValue } from './fact.ts';
import { isAboutRecipient } from './is-about-recipient.ts';

/** Somebody a person is tied to, by number where there is one, else by what is written of them. */
export interface Relative {
  readonly id: string;
  /** What the relative is, where the register says it: mother, father or co-mother. */
  readonly role: Cell | undefined;
  /** The civil status that ties a spouse or partner to the person, now or before. */
  readonly status: Cell | undefined;
  readonly number: Cell | undefined;
  readonly name: Cell | undefined;
  readonly born: Cell | undefined;
}

/** The nearest family: parents, spouse or partner, children. Siblings are not told (they are other persons' children). */
export interface Family {
  readonly parents: readonly Relative[];
  readonly spouse: Relative | undefined;
  readonly children: readonly Relative[];
}

/** The groups that the family is read from. */
export const FAMILY_GROUPS = ['foraeldre', 'boern'];

/** The family of the person of an answer. */
export function familyOf(facts: readonly Fact[]): Family {
  const ofKind = (kind: string) => facts.filter((fact) => fact.kind === kind);
  const marriage = findFact(facts, 'civilstand');
  const isTold = findValue(marriage, 'aegtefaelle') ?? findValue(marriage, 'aegtefaelleNavn');
  return {
    parents: ofKind('foraelder')
      .map((fact) => relativeIn(fact, PARENT))
      .filter(isSomebody),
    spouse: isTold === undefined || marriage === undefined ? undefined : relativeIn(marriage, SPOUSE),
    children: ofKind('barn')
      .map((fact) => relativeIn(fact, PARENT))
      .filter(isSomebody),
  };
}

const PARENT = { number: 'personnummer', name: 'navn', born: 'foedselsdato' };
const SPOUSE = { number: 'aegtefaelle', name: 'aegtefaelleNavn', born: 'aegtefaelleFoedselsdato' };

function relativeIn(fact: Fact, named: typeof PARENT): Relative {
  return {
    id: `${fact.kind}.${fact.place}`,
    role: findCell(fact, 'rolle'),
    status: findCell(fact, 'civilstand'),
    number: findCell(fact, named.number),
    name: findCell(fact, named.name),
    born: findCell(fact, named.born),
  };
}

/** Whether anything is told of the relative; what the recipient gets of nobody tells nothing. */
function isSomebody({ number, name, born }: Relative): boolean {
  return [number, name, born].some((cell) => cell !== undefined && !isAboutRecipient(cell.state));
}
