import { CHILDREN, FROM_ABROAD } from './choices.ts';
import { Couples, nearest } from './couples.ts';
import { type Day, OPEN, YEAR, yearOf } from './days.ts';
import type { Draws } from './draws.ts';
import type { Person, Union } from './person.ts';

/** Couples are made of people this much older than the child whose parents are looked for, their partners included. */
const LAG = 15 * YEAR;
const GROWN = 18 * YEAR;

/**
 * Ties the people of a batch together: partners, then their children, in order of birth, so that everybody's own parents
 * are known before they find somebody (no couple is of kin).
 */
export function makeFamilies(people: readonly Person[], produktion: Day, draws: Draws): void {
  const couples = new Couples(people, produktion, draws);
  const women = people.filter(({ koen }) => koen === 'K');
  let matched = 0;
  const matchUpTo = (day: Day): void => {
    for (; (people[matched]?.born ?? OPEN) <= day; matched += 1) {
      const next = people[matched];
      if (next !== undefined) couples.match(next);
    }
  };
  for (const child of people) {
    matchUpTo(child.born - LAG);
    linkParents(child, women, produktion, draws);
  }
  matchUpTo(OPEN - 1);
}

function linkParents(child: Person, women: readonly Person[], produktion: Day, draws: Draws): void {
  if (child.arrival !== child.born || child.fate === 'administrative' || child.fate === 'annulled') return;
  if (yearOf(child.born) < CHILDREN.linkedFrom) return;
  const minor = child.born + GROWN > produktion;
  // Some children came with a mother who came herself.
  const came = child.fate === 'resident' && minor && draws.chance(FROM_ABROAD.child);
  const wanted = Math.floor(child.born - draws.around(CHILDREN.mother.mean, CHILDREN.mother.spread) * YEAR);
  const alone = draws.chance(CHILDREN.alone);
  const grown = Math.min(child.born + GROWN, child.end, produktion);
  const usual = (mother: Person): boolean => {
    if (!canBear(mother, child) || mother.children.length >= mother.room) return false;
    if (came !== mother.arrival > child.born || (came && mother.arrival > produktion - 30)) return false;
    if (!spaced(mother, child, draws)) return false;
    const union = came ? undefined : unionAt(mother, child.born);
    if (!came && alone === (union !== undefined)) return false;
    if (mother.end >= grown) return true;
    // Some lose their mother early and grow up with the father.
    return union !== undefined && otherOf(union, mother).end >= grown && draws.chance(CHILDREN.motherless);
  };
  const anybody = (mother: Person): boolean =>
    canBear(mother, child) && mother.arrival <= child.born && mother.end >= grown && spaced(mother, child, draws);
  const mother = nearest(women, wanted, 90, usual) ?? (minor ? nearest(women, wanted, 400, anybody) : undefined);
  if (mother === undefined) return;
  const union = unionAt(mother, child.born);
  child.mother = mother;
  child.father = union === undefined ? undefined : otherOf(union, mother);
  mother.children.push(child);
  child.father?.children.push(child);
  mother.lastBirth = child.born;
  if (mother.arrival > child.born) {
    child.arrival = mother.arrival;
    child.abroad = mother.abroad;
  }
}

function canBear(mother: Person, child: Person): boolean {
  const age = (child.born - mother.born) / YEAR;
  if (age < CHILDREN.least || age > CHILDREN.most) return false;
  return mother.end > child.born && mother.fate !== 'administrative' && mother.fate !== 'annulled';
}

/** Children are a year and more apart, or twins. */
function spaced(mother: Person, child: Person, draws: Draws): boolean {
  const since = child.born - mother.lastBirth;
  return since > 400 || (since >= 0 && since <= 1 && draws.chance(CHILDREN.twins * 10));
}

/** The union of a woman and a man in which a child was born. */
function unionAt(mother: Person, day: Day): Union | undefined {
  return mother.unions.find(
    (union) => otherOf(union, mother).koen === 'M' && union.from - 200 <= day && day < union.until,
  );
}

/** The other one of a couple. */
export function otherOf({ of: [one, other] }: Union, person: Person): Person {
  return one === person ? other : one;
}
