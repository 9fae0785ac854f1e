import { AGE_COMING, AGE_LEAVING, AGES, AGES_AT_DEATH, CHILDREN, FROM_ABROAD, STATUS_SHARES } from './choices.ts';
import { type Day, dayAt, OPEN, REGISTER_BEGAN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import type { NumberCursors } from './number-cursors.ts';
import type { Fate, Person } from './person.ts';

const FATES = ['dead', 'emigrated', 'missing', 'administrative', 'annulled'] as const;
/** Nobody of the register is older. */
const OLDEST = dayAt('1870-01-02');
const EMIGRATION_SINCE = dayAt('1975-01-01');

/** How many of `count` persons after the first `from` are in a share: the shares come out exactly, however it is cut. */
export function quota(share: number, from: number, count: number): number {
  return Math.floor((from + count) * share + 0.5) - Math.floor(from * share + 0.5);
}

/** What a cohort is drawn from. */
export interface CohortPlan {
  /** Persons before this batch, in it, and in it without the numbers that gave way. */
  readonly from: number;
  readonly size: number;
  readonly count: number;
  readonly produktion: Day;
  readonly draws: Draws;
  readonly cursors: NumberCursors;
  /** How many parts of the world there are, and a country of one. */
  readonly abroad: (draws: Draws) => { readonly group: number; readonly country: string };
}

/**
 * The people of a batch, not yet tied to each other, in order of birth: fates by fixed shares, ages spread evenly over
 * their published distribution. Families are matched among them afterwards.
 */
export function drawCohort(plan: CohortPlan): Person[] {
  const { from, size, count, draws } = plan;
  const drafts: Draft[] = [];
  for (const fate of FATES) {
    const many = Math.min(quota(STATUS_SHARES[fate], from, size), count - drafts.length);
    for (let at = 0; at < many; at += 1) drafts.push(draftOf(fate, (at + draws.next()) / many, plan));
  }
  const living = count - drafts.length;
  for (let at = 0; at < living; at += 1) drafts.push(draftOf('resident', (at + draws.next()) / living, plan));
  return drafts.sort((a, b) => a.born - b.born).map((draft) => personOf(draft, plan));
}

interface Draft {
  readonly fate: Fate;
  readonly koen: 'K' | 'M';
  readonly born: Day;
  readonly end: Day;
  readonly arrival: Day;
}

function draftOf(fate: Fate, spread: number, { produktion, draws }: CohortPlan): Draft {
  const koen = draws.chance(0.503) ? 'K' : 'M';
  switch (fate) {
    case 'resident': {
      const born = Math.floor(produktion - ageAt(AGES, spread) * YEAR);
      return { fate, koen, born, end: OPEN, arrival: arrivalOf(born, produktion, FROM_ABROAD.adult, draws) };
    }
    case 'dead': {
      const end = draws.between(REGISTER_BEGAN + 30, produktion - 1);
      const born = Math.max(Math.floor(end - ageAt(AGES_AT_DEATH, spread) * YEAR), OLDEST);
      return { fate, koen, born, end, arrival: arrivalOf(born, end, FROM_ABROAD.dead, draws) };
    }
    case 'administrative':
    case 'annulled': {
      const end = draws.between(produktion - 20 * 365, produktion - 1);
      return { fate, koen, born: end - draws.between(19 * 365, 60 * 365), end, arrival: end };
    }
    default: {
      const end = Math.floor(produktion - 1 - draws.next() ** 1.6 * (produktion - EMIGRATION_SINCE));
      const { mean, spread: width, least, most } = AGE_LEAVING;
      const age = Math.min(Math.max(draws.around(mean, width), least), most) + 0.1;
      const born = Math.floor(end - age * YEAR);
      const share = fate === 'missing' ? FROM_ABROAD.missing : FROM_ABROAD.emigrated;
      if (!draws.chance(share)) return { fate, koen, born, end, arrival: born };
      const arrival = Math.max(end - Math.floor(draws.waiting(1200)) - 90, born + 365, REGISTER_BEGAN);
      return { fate, koen, born, end, arrival: arrival < end ? arrival : born };
    }
  }
}

/** When somebody came, birth for those born here. Children who came with their mother are found when families are made. */
function arrivalOf(born: Day, last: Day, share: number, draws: Draws): Day {
  if (!draws.chance(share)) return born;
  const { mean, spread, least, most } = AGE_COMING;
  const age = Math.min(Math.max(draws.around(mean, spread), least), most);
  const arrival = Math.floor(born + age * YEAR);
  return arrival < last - 60 && arrival > REGISTER_BEGAN ? arrival : born;
}

function personOf({ fate, koen, born, end, arrival }: Draft, { draws, cursors, abroad }: CohortPlan): Person {
  const number = cursors.allot(born, koen);
  const native = arrival === born;
  const elsewhere = !native || fate === 'administrative' || fate === 'annulled' ? abroad(draws) : undefined;
  return {
    personnummer: number.personnummer,
    born: number.born,
    koen,
    fate,
    end,
    arrival: native ? number.born : arrival,
    abroad: elsewhere,
    mother: undefined,
    father: undefined,
    children: [],
    unions: [],
    freeFrom: number.born,
    room: roomOf(draws.next()),
    lastBirth: -OPEN,
    names: [],
    stretches: [],
    successor: undefined,
    former: [],
    nameAndAddress: undefined,
  };
}

function roomOf(draw: number): number {
  let left = draw;
  for (const [children, weight] of CHILDREN.room.entries()) {
    left -= weight;
    if (left < 0) return children;
  }
  return 2;
}

/** The age at a place of [0, 1) of a distribution. */
function ageAt(ages: readonly (readonly [upTo: number, share: number])[], spread: number): number {
  let low = 0;
  let left = spread;
  for (const [upTo, share] of ages) {
    if (left < share) return low + (left / share) * (upTo - low);
    left -= share;
    low = upTo;
  }
  return low - 0.01;
}
