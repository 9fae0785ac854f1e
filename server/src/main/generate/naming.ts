import { NAMES } from './choices.ts';
import { type Day, OPEN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import { otherOf } from './families.ts';
import type { NamePool } from './name-pool.ts';
import type { Name, Person } from './person.ts';

/** The widest addressing name (register.md § 2.5). */
const WIDEST = 34;

/** Names the people of a batch, who stand in order of birth: at birth after a parent, later after marriage and divorce. */
export function giveNames(people: readonly Person[], pool: NamePool, produktion: Day, draws: Draws): void {
  for (const person of people) {
    const group = person.abroad?.group;
    const parent = person.father ?? person.mother;
    const last = parent?.names[0]?.last ?? pool.surname(group, draws);
    const mothers = person.mother?.names[0]?.last;
    const middle = mothers !== undefined && mothers !== last && draws.chance(NAMES.middle) ? mothers : '';
    person.names = [{ first: pool.given(person.koen, group, draws), middle, last, from: person.born }];
  }
  for (const person of people) changeNames(person, pool, produktion, draws);
}

function changeNames(person: Person, pool: NamePool, produktion: Day, draws: Draws): void {
  const birth = person.names[0];
  if (birth === undefined) return;
  for (const union of person.unions) {
    const partner = otherOf(union, person);
    const taken = partner.names[0]?.last;
    const taking = person.koen === 'K' || partner.koen === person.koen ? NAMES.takesSpouses : 0.04;
    if (union.kind === undefined || taken === undefined || taken === birth.last || !draws.chance(taking)) continue;
    const keeps = draws.chance(0.35);
    rename(person, { ...birth, middle: keeps ? birth.last : birth.middle, last: taken, from: union.married });
    if (union.how === 'parted' && draws.chance(NAMES.goesBack)) rename(person, { ...birth, from: union.until + 40 });
  }
  if (!draws.chance(NAMES.otherChange)) return;
  const now = person.names.at(-1) ?? birth;
  const last = Math.min(person.end === OPEN ? produktion : person.end, produktion) - 20;
  const from = Math.floor(now.from + draws.between(5, 25) * YEAR);
  if (from >= last) return;
  rename(
    person,
    draws.chance(0.5)
      ? { ...now, last: pool.surname(undefined, draws), from }
      : { ...now, middle: '', first: pool.given(person.koen, undefined, draws), from },
  );
}

function rename({ names }: Person, name: Name): void {
  const before = names.at(-1);
  if (before !== undefined && name.from > before.from) names.push(name);
}

/** The name an address begins with, first names first; too long a name loses first names, then is cut (register.md § 2.5). */
export function addressingName({ first, middle, last }: Name): string {
  const full = middle === '' ? `${first} ${last}` : `${first} ${middle} ${last}`;
  if (full.length <= WIDEST) return full;
  const [called = ''] = first.split(' ');
  const initial = middle === '' ? '' : ` ${middle.charAt(0)}`;
  return `${called}${initial} ${last}`.slice(0, WIDEST).trimEnd();
}
