import { addAbsences, moveToSpecialRoad } from './absences.ts';
import { AFTER_PARTING, HOMES, IN_GREENLAND } from './choices.ts';
import type { CountryData } from './country-data.ts';
import { type Day, OPEN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import type { HomeMarket } from './home-market.ts';
import type { Person, Stretch, Union } from './person.ts';
import { type Place, tryOccupy } from './place.ts';

/** Where the people of a batch lived and live, in order of birth: children follow a parent, couples share their homes. */
export function findHomes(people: readonly Person[], data: CountryData, market: HomeMarket): void {
  for (const person of people) {
    person.stretches = timelineOf(person, market);
    // Before the children come: they go along.
    addAbsences(person, data, market);
    moveToSpecialRoad(person, market);
  }
}

function timelineOf(person: Person, market: HomeMarket): Stretch[] {
  const { draws, produktion } = market;
  if (person.fate === 'administrative' || person.fate === 'annulled') return [];
  const line: Stretch[] = [];
  const end = person.end;
  let at = person.arrival;
  const parent = parentOf(person, draws);
  if (parent !== undefined) {
    const { least, most } = HOMES.leaving;
    const first = person.unions[0]?.from ?? OPEN;
    const leaves = Math.min(Math.floor(person.born + draws.between(least * 12, most * 12) * (YEAR / 12)), first, end);
    at = follow(line, parent, at, leaves > produktion ? OPEN : leaves);
    const other = parent === person.mother ? person.father : person.mother;
    if (at < Math.min(leaves, end) && other !== undefined)
      at = follow(line, other, at, leaves > produktion ? OPEN : leaves);
  }
  for (const union of person.unions) {
    if (union.from > at) single(line, at, Math.min(union.from, end), person, market);
    append(line, homesOf(union, market), Math.max(at, union.from), Math.min(union.until, end));
    at = Math.max(at, Math.min(union.until, end));
    if (at < end) at = staysOn(line, union, person, at, market);
  }
  if (at < end) single(line, at, end, person, market);
  return line;
}

/** The parent a child follows: the mother, now and then the father where they have parted. */
function parentOf(person: Person, draws: Draws): Person | undefined {
  const { mother, father } = person;
  if (mother === undefined || father === undefined) return mother;
  return draws.chance(AFTER_PARTING.withFather) ? father : mother;
}

/** Copies where a parent was, from a day on until the child leaves or the parent is gone; gives the day it got to. */
function follow(line: Stretch[], parent: Person, from: Day, to: Day): Day {
  append(line, parent.stretches, from, Math.min(to, parent.end));
  return Math.max(from, line.at(-1)?.to ?? from);
}

function append(line: Stretch[], source: readonly Stretch[], from: Day, to: Day): void {
  for (const stretch of source) {
    if (stretch.to <= from || stretch.from >= to) continue;
    line.push({ ...stretch, from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) });
  }
}

function homesOf(union: Union, market: HomeMarket): readonly Stretch[] {
  if (union.homes !== undefined) return union.homes;
  const homes: Stretch[] = [];
  const [one] = union.of;
  settle(homes, union.from, union.until, (union.from - one.born) / YEAR, undefined, market);
  union.homes = homes;
  return homes;
}

/** Who is left in a home stays there for a time if it can be had, after a death longer than after parting. */
function staysOn(line: Stretch[], union: Union, person: Person, at: Day, market: HomeMarket): Day {
  const { draws, produktion } = market;
  const last = line.at(-1);
  if (last?.kind !== 'home' || last.to !== at) return at;
  const keeps = union.how === 'ended' || (union.of[0] === person) === (union.from & 7) < AFTER_PARTING.keepsHome * 8;
  if (!keeps) return at;
  const next = person.unions[person.unions.indexOf(union) + 1]?.from ?? OPEN;
  const long = Math.floor(draws.waiting(union.how === 'ended' ? 5000 : 1800)) + 60;
  // Who would go after the production date has not gone.
  const to = Math.min(at + long > produktion - 30 ? OPEN : at + long, next, person.end);
  if (!tryOccupy(last.dwelling, at, to)) return at;
  last.to = to;
  return to;
}

function single(line: Stretch[], from: Day, to: Day, person: Person, market: HomeMarket): void {
  const before = line.at(-1);
  settle(line, from, to, (from - person.born) / YEAR, before?.kind === 'home' ? before : undefined, market);
}

/** Home after home from one day to another. */
function settle(
  line: Stretch[],
  from: Day,
  to: Day,
  age: number,
  before: Stretch | undefined,
  market: HomeMarket,
): void {
  const { draws, produktion } = market;
  let place = before === undefined ? undefined : placeOf(before, market);
  for (let at = from; at < to; ) {
    const years = age + (at - from) / YEAR;
    const mean = years < 27 ? HOMES.young : years < 60 ? HOMES.middle : HOMES.old;
    const left = at + Math.floor(draws.waiting(mean * YEAR)) + 25;
    // Nobody moves after the production date, and nobody moves for a few last days.
    const until = left + 25 > Math.min(to, produktion) ? to : left;
    if (place === undefined || !draws.chance(HOMES.stays)) place = choosePlace(market);
    const lodges = years < 45 && draws.chance(HOMES.careOf);
    const dwelling = lodges ? place.any() : place.occupy(at, until);
    line.push({
      kind: 'home',
      from: at,
      to: until,
      dwelling,
      careOf: lodges ? `c/o ${draws.pick(market.people).names[0]?.last ?? ''}` : '',
    });
    at = until;
  }
}

function choosePlace({ draws, places, greenland }: HomeMarket): Place {
  if (draws.chance(IN_GREENLAND)) return greenland;
  // Of three, the one with the fewest homes lived in: families keep together, and would make some places large by chance.
  let chosen = draws.pick(places);
  for (let more = 0; more < 2; more += 1) {
    const other = draws.pick(places);
    if (other.lived < chosen.lived) chosen = other;
  }
  return chosen;
}

function placeOf(stretch: Stretch, { places, greenland }: HomeMarket): Place | undefined {
  if (stretch.kind !== 'home') return undefined;
  const { komkod } = stretch.dwelling.road;
  return [...places, greenland].find(({ municipality }) => municipality.code === komkod);
}
