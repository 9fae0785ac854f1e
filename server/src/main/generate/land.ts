import { assert } from '../../ground/faults/index.ts';
import type { CountryData, Municipality } from './country-data.ts';

/** A road of the country. */
export interface Road {
  readonly komkod: string;
  readonly vejkod: string;
  readonly name: string;
  /** At most 20 characters. */
  readonly addressingName: string;
  readonly postcode: string;
  readonly district: string;
  /** Town by the side of the road with odd and with even numbers; most roads have none. */
  readonly odd: string;
  readonly even: string;
  /** Highest house number so far. */
  highest: number;
  readonly dwellings: Dwelling[];
}

/** A place to live; a special road has one without a house. */
export interface Dwelling {
  readonly road: Road;
  /** As delivered: `012A`, `01`, `  tv`, `0001`. */
  readonly husnr: string;
  readonly etage: string;
  readonly sidedoer: string;
  readonly bnr: string;
  readonly locality: string;
  /** The address in its written form, at most 34 characters (register.md § 3). */
  readonly written: string;
  /** The property it is part of: several house numbers when it has several stairwells. */
  readonly property: number;
  /** Who lives here when: starts and ends in turn. */
  readonly busy: number[];
}

/** Roads for people without an ordinary home (register.md § 3); the names are ours. */
export const SPECIAL_ROADS = [
  ['9990', 'Uden fast bopæl'],
  ['9953', 'Udsendt af staten'],
  ['9947', 'Flygtningeophold'],
] as const;

/**
 * Gives out road codes, road names and property numbers: each once in the whole country. A country is walked from its
 * beginning, so the same walk gives the same land.
 */
export class Land {
  readonly data: CountryData;
  readonly #codes = new Map<string, number>();
  #properties = 0;

  constructor(data: CountryData) {
    this.data = data;
  }

  /** The next road of a municipality; `choice` of [0, 1) decides about district and towns. */
  openRoad(municipality: Municipality, choice: number): Road {
    const { code, districts } = municipality;
    const next = (this.#codes.get(code) ?? 0) + 1;
    this.#codes.set(code, next);
    // Codes from 9900 are special roads (register.md § 3).
    assert(next < 9900, 'a municipality has road codes left');
    const [postcode, district] = districts[Math.floor(choice * districts.length)] ?? ['0000', ''];
    const { towns } = this.data.roads;
    const hasTown = municipality.thousands < 100 && (choice * 97) % 1 < 0.3;
    const town = towns[Math.floor(((choice * 31) % 1) * towns.length)] ?? '';
    return {
      komkod: code,
      vejkod: String(next).padStart(4, '0'),
      ...this.#roadName(Number(code) * 37 + next),
      postcode,
      district,
      odd: hasTown ? town : '',
      even: hasTown && choice > 0.5 ? town : '',
      highest: 0,
      dwellings: [],
    };
  }

  /** A road without houses. */
  specialRoad(municipality: Municipality, kind: number): Road {
    const [vejkod, name] = SPECIAL_ROADS[kind] ?? SPECIAL_ROADS[0];
    const nowhere = { postcode: '0000', district: '', odd: '', even: '', highest: 0, dwellings: [] };
    return { komkod: municipality.code, vejkod, name, addressingName: name, ...nowhere };
  }

  nextProperty(): number {
    this.#properties += 1;
    return this.#properties;
  }

  /** Within one municipality a name comes again only with a word before it. */
  #roadName(place: number): { name: string; addressingName: string } {
    const { beginnings, endings } = this.data.roads;
    const all = beginnings.length * endings.length;
    // A step without a common divisor visits every pair before any comes again.
    const pair = (place * 1009) % all;
    const bare = `${beginnings[pair % beginnings.length]}${endings[Math.floor(pair / beginnings.length)]}`;
    const [word, short] = BEFORE[Math.floor((place % (all * BEFORE.length)) / all)] ?? ['', ''];
    return { name: `${word}${bare}`, addressingName: `${short}${bare}`.slice(0, 20) };
  }
}

const BEFORE = [
  ['', ''],
  ['Nordre ', 'N '],
  ['Søndre ', 'S '],
  ['Vestre ', 'V '],
  ['Østre ', 'Ø '],
] as const;
