import { COUPLES } from './choices.ts';
import { type Day, dayAt, OPEN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import type { Person, Union } from './person.ts';

const PARTNERSHIPS_FROM = dayAt('1989-10-01');
/** From this day two of one sex marry; registered partnerships are no longer entered. */
const MARRIAGE_FOR_ALL = dayAt('2012-06-15');
const ADULT = 18.02 * YEAR;

/** Makes couples among the people of a batch. `men` and `women` are in order of birth. */
export class Couples {
  readonly #men: readonly Person[];
  readonly #women: readonly Person[];
  readonly #produktion: Day;
  readonly #draws: Draws;

  constructor(people: readonly Person[], produktion: Day, draws: Draws) {
    this.#men = people.filter(({ koen }) => koen === 'M');
    this.#women = people.filter(({ koen }) => koen === 'K');
    this.#produktion = produktion;
    this.#draws = draws;
  }

  /** Finds a partner for a woman, and another after the first; now and then two women or two men find each other. */
  match(person: Person): void {
    const draws = this.#draws;
    const sameSex = draws.chance(COUPLES.sameSex);
    if (person.koen === 'M' && !sameSex) return;
    if (!isSomebody(person) || !draws.chance(COUPLES.ever)) return;
    let from = Math.max(
      person.freeFrom,
      person.arrival === person.born ? 0 : person.arrival + draws.between(30, 900),
      Math.floor(person.born + Math.max(draws.around(COUPLES.age.mean, COUPLES.age.spread), 18.1) * YEAR),
    );
    for (let round = 0; round < 3; round += 1) {
      if (from > Math.min(person.end, this.#produktion) - 200) return;
      const partner = this.#findPartner(person, from, sameSex ? person.koen : 'M');
      if (partner === undefined) return;
      const union = this.#unite(person, partner, from);
      person.freeFrom = after(union, person);
      partner.freeFrom = after(union, partner);
      const again = union.how === 'parted' ? COUPLES.again : COUPLES.againWidowed;
      if (person.freeFrom === OPEN || !draws.chance(again)) return;
      from = person.freeFrom + draws.between(200, 2500);
    }
  }

  #findPartner(person: Person, from: Day, koen: 'K' | 'M'): Person | undefined {
    const pool = koen === 'M' ? this.#men : this.#women;
    const wanted = Math.floor(person.born + this.#draws.around(koen === person.koen ? 0 : -2.2, 2.5) * YEAR);
    const fits = (other: Person): boolean =>
      other !== person &&
      isSomebody(other) &&
      other.freeFrom <= from &&
      other.arrival <= from &&
      from - other.born > ADULT &&
      other.end > from + 300 &&
      Math.abs(other.born - person.born) < 12 * YEAR &&
      !areKin(person, other);
    return nearest(pool, wanted, 60, fits);
  }

  #unite(person: Person, partner: Person, from: Day): Union {
    const draws = this.#draws;
    const parts = draws.chance(COUPLES.parting);
    const parting = parts ? from + 200 + Math.floor(draws.waiting(COUPLES.yearsTogether * YEAR)) : OPEN;
    const ends = Math.min(person.end, partner.end);
    const parted = parting < Math.min(ends, this.#produktion) - 30;
    const until = parted ? parting : ends;
    const early = from < dayAt('1968-01-01');
    const married = Math.max(from + (early ? 0 : draws.between(0, 1800)), 0 - OPEN);
    const kind = this.#kindOf(person, partner, married, Math.min(until, this.#produktion) - 20);
    const union: Union = {
      of: [person, partner],
      from,
      until,
      kind,
      married,
      how: parted ? 'parted' : 'ended',
      separated: this.#separationOf(kind, parted, married, until),
      homes: undefined,
    };
    person.unions.push(union);
    partner.unions.push(union);
    return union;
  }

  #kindOf(person: Person, partner: Person, married: Day, last: Day): Union['kind'] {
    if (married > last || !this.#draws.chance(COUPLES.marrying)) return undefined;
    if (person.koen !== partner.koen || married >= MARRIAGE_FOR_ALL) return 'G';
    return married >= PARTNERSHIPS_FROM ? 'P' : undefined;
  }

  #separationOf(kind: Union['kind'], parted: boolean, married: Day, until: Day): Day | undefined {
    if (kind === undefined) return undefined;
    const draws = this.#draws;
    const last = parted ? until : this.#produktion;
    if (!parted && until !== OPEN) return undefined;
    if (!draws.chance(parted ? COUPLES.separatedFirst : COUPLES.separatedNow)) return undefined;
    const separated = last - draws.between(parted ? 190 : 2, parted ? 400 : 180);
    return separated > married ? separated : undefined;
  }
}

const isSomebody = ({ fate }: Person): boolean => fate !== 'administrative' && fate !== 'annulled';

/** Free to find somebody else: after parting, after a death, and after an unmarried partner went away. */
function after(union: Union, person: Person): Day {
  if (union.how === 'parted') return union.until + 30;
  if (union.until === OPEN || union.until === person.end) return OPEN;
  const [one, other] = union.of;
  const partner = one === person ? other : one;
  return partner.fate === 'dead' || union.kind === undefined ? union.until + 200 : OPEN;
}

/** Parents and children, brothers and sisters, half ones among them, and grandparents do not become a couple. */
function areKin(one: Person, other: Person): boolean {
  const above = (person: Person): (Person | undefined)[] => {
    const { mother, father } = person;
    return [mother, father, mother?.mother, mother?.father, father?.mother, father?.father];
  };
  const ones = above(one).filter((person) => person !== undefined);
  const others = above(other).filter((person) => person !== undefined);
  return ones.includes(other) || others.includes(one) || ones.some((person) => others.includes(person));
}

/** Of people in order of birth, the one born nearest a day who fits, among the `most` nearest. */
export function nearest(
  pool: readonly Person[],
  wanted: Day,
  most: number,
  fits: (person: Person) => boolean,
): Person | undefined {
  let up = firstBornFrom(pool, wanted);
  let down = up - 1;
  for (let tried = 0; tried < most; tried += 1) {
    const above = pool[up];
    const below = pool[down];
    if (above === undefined && below === undefined) return undefined;
    const takeAbove = below === undefined || (above !== undefined && above.born - wanted <= wanted - below.born);
    const found = takeAbove ? above : below;
    if (takeAbove) up += 1;
    else down -= 1;
    if (found !== undefined && fits(found)) return found;
  }
  return undefined;
}

function firstBornFrom(pool: readonly Person[], day: Day): number {
  let low = 0;
  let high = pool.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pool[middle]?.born ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
