import { build, buildTower } from './building.ts';
import { HOMES } from './choices.ts';
import type { Municipality } from './country-data.ts';
import { type Day, OPEN } from './days.ts';
import type { Draws } from './draws.ts';
import type { Dwelling, Land, Road } from './land.ts';

/** Homes after which a road is long enough: longer in a city. */
const LONG = { city: 220, town: 60 } as const;

/** The part of a municipality that one batch of people lives in: its roads, opened as they are needed. */
export class Place {
  readonly municipality: Municipality;
  readonly roads: Road[] = [];
  /** Homes that somebody is still in: so that people spread evenly. */
  lived = 0;
  readonly #dwellings: Dwelling[] = [];
  readonly #land: Land;
  readonly #draws: Draws;
  readonly #city: boolean;

  constructor(municipality: Municipality, land: Land, draws: Draws) {
    this.municipality = municipality;
    this.#land = land;
    this.#draws = draws;
    this.#city = municipality.thousands >= 75 || municipality.thousands === 22;
  }

  /** Opens a road with a tower, whose dwellings are found like any other. */
  addTower(): void {
    const road = this.#land.openRoad(this.municipality, this.#draws.next());
    this.roads.push(road);
    this.#dwellings.push(...buildTower(road, this.#land));
  }

  /** A home that is free from one day to another, and is not any more. */
  occupy(from: Day, to: Day): Dwelling {
    if (to === OPEN) this.lived += 1;
    for (let attempt = 0; attempt < HOMES.tries && this.#dwellings.length > 0; attempt += 1) {
      const dwelling = this.#draws.pick(this.#dwellings);
      if (tryOccupy(dwelling, from, to)) return dwelling;
    }
    let road = this.roads.at(-1);
    if (road === undefined || road.dwellings.length >= (this.#city ? LONG.city : LONG.town) || road.highest > 990) {
      road = this.#land.openRoad(this.municipality, this.#draws.next());
      this.roads.push(road);
    }
    const built = build(road, this.#land, this.#draws, this.#city ? 0.6 : 0.12);
    this.#dwellings.push(...built);
    const dwelling = this.#draws.pick(built);
    tryOccupy(dwelling, from, to);
    return dwelling;
  }

  /** A home that somebody else may be in: to stay with others, or a row that was annulled. */
  any(): Dwelling {
    return this.#dwellings.length === 0 ? this.occupy(0, 0) : this.#draws.pick(this.#dwellings);
  }

  /** The special road of a kind, as a home without a house. */
  specialHome(kind: number): Dwelling {
    const road = this.#land.specialRoad(this.municipality, kind);
    const nothing = { husnr: '', etage: '', sidedoer: '', bnr: '', locality: '', property: 0, busy: [] };
    return { road, written: road.name, ...nothing };
  }
}

/** Occupies a dwelling if nobody is in it in that time. */
export function tryOccupy({ busy }: Dwelling, from: Day, to: Day): boolean {
  for (let at = 0; at < busy.length; at += 2) {
    if (from < (busy[at + 1] ?? 0) && (busy[at] ?? 0) < to) return false;
  }
  busy.push(from, to);
  return true;
}
