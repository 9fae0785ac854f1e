import { STATUS_SHARES } from './choices.ts';
import { quota } from './cohort.ts';
import { type Day, REGISTER_BEGAN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import type { NumberCursors } from './number-cursors.ts';
import type { Person } from './person.ts';

/** How many numbers of a batch gave way to another: changed ones (status 60) and double ones (50). */
export function replacedIn(from: number, count: number): { readonly changed: number; readonly double: number } {
  const changed = quota(STATUS_SHARES.changed, from, count);
  return { changed, double: quota(STATUS_SHARES.double, from, count) };
}

/**
 * The numbers that gave way to those of people living in the country. A changed number had another birth date or the
 * other sex; a double one was given by mistake (register.md § 1.8). Fewer come out when there are too few people.
 */
export function addReplacedNumbers(
  people: readonly Person[],
  { changed, double }: { readonly changed: number; readonly double: number },
  produktion: Day,
  cursors: NumberCursors,
  draws: Draws,
): Person[] {
  const candidates = people.filter(({ fate, born }) => fate === 'resident' && produktion - born > 19 * YEAR);
  const old: Person[] = [];
  for (let at = 0; at < changed + double && candidates.length > 0; at += 1) {
    const [successor] = candidates.splice(draws.between(0, candidates.length - 1), 1);
    if (successor !== undefined)
      old.push(replace(successor, at < changed ? 'changed' : 'double', produktion, cursors, draws));
  }
  return old;
}

function replace(
  successor: Person,
  fate: 'changed' | 'double',
  produktion: Day,
  cursors: NumberCursors,
  draws: Draws,
): Person {
  const { born, koen } = successor;
  const otherSex = fate === 'changed' && draws.chance(0.4);
  const sex = otherSex ? (koen === 'K' ? 'M' : 'K') : koen;
  const day = fate === 'changed' && !otherSex ? born + draws.between(-700, -1) : born;
  const number = cursors.allot(day, sex);
  const first = Math.max(successor.arrival, REGISTER_BEGAN) + 300;
  const old: Person = {
    ...successor,
    personnummer: number.personnummer,
    born: number.born,
    koen: sex,
    fate,
    end: draws.between(Math.min(first, produktion - 30), produktion - 20),
    mother: undefined,
    father: undefined,
    children: [],
    unions: [],
    stretches: [],
    former: [],
    successor,
    nameAndAddress: undefined,
  };
  successor.former.push(old);
  return old;
}
