import { EJERE } from './choices.ts';
import { cvrAt } from './cvr-at.ts';
import { type Day, OPEN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import type { Ejerandel, EjetAndel } from './ejerskab.ts';
import type { Person } from './person.ts';

/** Somebody who lives somewhere, and since when. */
export interface Resident {
  readonly person: Pick<Person, 'born' | 'personnummer'>;
  readonly since: Day;
}

/** What owners are drawn from. */
export interface EjerMarked {
  /** In order of birth. */
  readonly people: readonly Person[];
  readonly produktion: Day;
  readonly draws: Draws;
}

const GROWN = Math.ceil(18 * YEAR);
const WHOLE = { taeller: 1, naevner: 1 };
/** What several owners share by. */
const SPLITS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [1, 2],
    [1, 2],
  ],
  [
    [1, 3],
    [2, 3],
  ],
  [
    [1, 4],
    [1, 4],
    [1, 2],
  ],
];

/** A company as the owner of all. Its place says which. */
export const company = (place: number, ejerforhold: '20' | '30'): Ejerandel => ({
  ...{ cvr: cvrAt(place), personnummer: '', ejerforhold },
  ...WHOLE,
});

const NOBODY: Ejerandel = { cvr: '', personnummer: '', ejerforhold: '99', ...WHOLE };

/** The grown-ups who live there as owners, each with the same part, since the first of them moved in; undefined when there are none. */
export function ownHome(residents: readonly Resident[], { draws }: EjerMarked): readonly EjetAndel[] | undefined {
  const grown = residents.filter(isGrown).map((one) => one.since);
  // Somebody may have come as a child and live there alone by now.
  if (grown.length === 0) return undefined;
  const since = Math.min(...grown);
  const owners = residents.filter((one) => isGrown({ ...one, since })).slice(0, draws.chance(0.8) ? 2 : 1);
  return owners.map(({ person }) => ({
    ...{ cvr: '', personnummer: person.personnummer, ejerforhold: '10', taeller: 1, naevner: owners.length },
    ...{ fra: since, til: OPEN, status: 'G' },
  }));
}

const isGrown = ({ person, since }: Resident): boolean => person.born + GROWN <= since;

/** Owners who need not live there: from the day they came by it, with a sale in the last year now and then. */
export function soldTo(owners: (fra: Day) => readonly Ejerandel[], market: EjerMarked): readonly EjetAndel[] {
  const { draws, produktion } = market;
  const lately = draws.chance(EJERE.soldLastYear);
  const fra = produktion - (lately ? draws.between(5, 360) : draws.between(366, 40 * 365));
  return owners(fra).map((owner) => ({ ...owner, fra, til: OPEN, status: 'G' }));
}

/** A person who was of age on a day, as the owner of all; a company where nobody is found. */
export function somebody(fra: Day, { people, draws }: EjerMarked): Ejerandel {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const person = draws.pick(people);
    const isAlive = person.born + GROWN <= fra && person.end > fra && person.fate !== 'administrative';
    if (isAlive) return { cvr: '', personnummer: person.personnummer, ejerforhold: '10', ...WHOLE };
  }
  return draws.chance(0.5) ? NOBODY : company(1_000 + draws.between(0, 999), '30');
}

/** Several owners who share: companies and persons, each of them once. */
export function several(fra: Day, market: EjerMarked): readonly Ejerandel[] {
  const { draws } = market;
  const split = draws.pick(SPLITS);
  const first = company(1_000 + draws.between(0, 999), '30');
  const owners = [first, somebody(fra, market), somebody(fra, market)].slice(0, split.length);
  const names = new Set(owners.map(({ cvr, personnummer }) => cvr + personnummer));
  if (names.size < split.length) return [first];
  return owners.map((owner, at) => {
    const [taeller, naevner] = split[at] ?? [1, 1];
    return { ...owner, taeller, naevner };
  });
}

/** Those who are owners now, and whoever was before them; sometimes an ownership that was rolled back. */
export function withFormer(now: readonly EjetAndel[], market: EjerMarked): readonly EjetAndel[] {
  const { draws } = market;
  const bought = now[0]?.fra ?? market.produktion;
  const before = bought - draws.between(300, 30 * 365);
  const former = draws.chance(0.5) ? somebody(before, market) : company(1_000 + draws.between(0, 999), '30');
  return [
    ...(draws.chance(EJERE.rolledBack) ? [{ ...NOBODY, fra: bought - 20, til: bought, status: 'T' } as const] : []),
    ...(draws.chance(EJERE.former) ? [{ ...former, fra: before, til: bought, status: 'H' } as const] : []),
    ...now,
  ];
}
