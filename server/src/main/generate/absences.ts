import { HOMES } from './choices.ts';
import type { CountryData } from './country-data.ts';
import { dayAt, OPEN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import type { HomeMarket } from './home-market.ts';
import type { Person, Stretch } from './person.ts';

const SINCE = dayAt('1972-06-01');
const TOWNS = ['Oldfield', 'Newhaven', 'Monte Alto', 'Steinbach', 'Sandvika', 'Riverton', 'Belle Rive', 'Lindau'];
const STREETS = ['Rosegarden Lane', 'Calle del Olivo', 'Am Lindenhof', 'Rue du Moulin', 'Fjellveien', 'Mill Road'];

/** Draws a country by the code list, with the part of the world it is in. */
export function drawAbroad(
  { abroad }: CountryData,
  draws: Draws,
): { readonly group: number; readonly country: string } {
  const group = draws.between(0, abroad.length - 1);
  return { group, country: draws.pick(abroad[group]?.countries ?? ['5999']) };
}

/** An invented address in another country. */
export function foreignLines({ countries }: CountryData, land: string, draws: Draws): readonly string[] {
  return [
    `${draws.pick(STREETS)} ${draws.between(1, 180)}`,
    `${draws.between(1000, 99_999)} ${draws.pick(TOWNS)}`,
    (countries.get(land) ?? '').slice(0, 34),
  ];
}

/** Years abroad from which somebody came back, and being missing until found again, cut out of where a grown-up lived. */
export function addAbsences(person: Person, data: CountryData, { draws, produktion }: HomeMarket): void {
  if (person.fate !== 'resident') return;
  const away = draws.chance(HOMES.abroadAndBack);
  if (!away && !draws.chance(HOMES.missingAndFound)) return;
  const first = Math.max(SINCE, person.arrival + 200, Math.floor(person.born + 20 * YEAR));
  const last = produktion - 900;
  if (first >= last) return;
  const from = draws.between(first, last);
  const to = from + draws.between(120, 880);
  if (!away) {
    cut(person, { kind: 'missing', from, to });
    return;
  }
  const { country } = drawAbroad(data, draws);
  const lines = draws.chance(0.6) ? foreignLines(data, country, draws) : [];
  cut(person, { kind: 'abroad', from, to, land: country, lines });
}

/** Some grown-ups on their own live on a special road now: without fixed abode, among refugees, sent out by the state. */
export function moveToSpecialRoad(person: Person, { draws, produktion, places, greenland }: HomeMarket): void {
  const { fate, born, unions, children } = person;
  const grown = produktion - born > 20 * YEAR && unions.every(({ until }) => until < produktion);
  if (fate !== 'resident' || !grown || children.length > 0 || !draws.chance(HOMES.specialRoad)) return;
  const place = draws.chance(0.02) ? greenland : draws.pick(places);
  const kind = place === greenland || draws.chance(0.75) ? 0 : draws.between(1, 2);
  const from = Math.max(person.arrival + 100, produktion - draws.between(10, 1500));
  if (from >= produktion) return;
  cut(person, { kind: 'home', from, to: OPEN, dwelling: place.specialHome(kind), careOf: '' });
}

/** Puts a stretch in, over whatever was there. */
function cut(person: Person, stretch: Stretch): void {
  const { from, to } = stretch;
  const kept = person.stretches.flatMap((old): Stretch[] => [
    ...(old.from < from ? [{ ...old, to: Math.min(old.to, from) }] : []),
    ...(old.to > to ? [{ ...old, from: Math.max(old.from, to) }] : []),
  ]);
  person.stretches = [...kept, stretch].sort((a, b) => a.from - b.from);
}
