import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KoenBogstav } from '../demo/unissued-number.ts';
import { REPOSITORY } from '../places.ts';

type Weighted = readonly (readonly [name: string, weight: number])[];

/** A municipality as people live in it: inhabitants in thousands, its postcodes with their districts. */
export interface Municipality {
  readonly code: string;
  readonly region: string;
  readonly thousands: number;
  readonly districts: readonly (readonly [postcode: string, district: string])[];
}

/** People from one part of the world: country codes and names. */
export interface Abroad {
  readonly countries: readonly string[];
  readonly M: readonly string[];
  readonly K: readonly string[];
  readonly last: readonly string[];
}

/** What invented persons and places are made of: the files of `contracts/names` and `contracts/places`. */
export interface CountryData {
  readonly firstNames: Readonly<Record<KoenBogstav, { readonly total: number; readonly names: Weighted }>>;
  readonly surnames: { readonly names: Weighted; readonly first: readonly string[]; readonly last: readonly string[] };
  readonly abroad: readonly Abroad[];
  readonly municipalities: readonly Municipality[];
  /** Names of countries by code. */
  readonly countries: ReadonlyMap<string, string>;
  readonly roads: Readonly<Record<'beginnings' | 'endings' | 'towns' | 'localities', readonly string[]>>;
}

// JSON.parse knows no types; these are files of our own, and the tests of this folder use every part of them.
const read = <T>(path: string): T => JSON.parse(readFileSync(join(REPOSITORY, 'contracts', path), 'utf8'));

let loaded: CountryData | undefined;

/** The data of the country, read once. */
export function countryData(): CountryData {
  loaded ??= {
    firstNames: read('names/first-names.json'),
    surnames: read('names/surnames.json'),
    abroad: Object.values(read<{ groups: Record<string, Abroad> }>('names/names-from-abroad.json').groups),
    municipalities: read<{ municipalities: Municipality[] }>('places/municipalities.json').municipalities,
    countries: new Map(
      read<{ codes: { code: string; name: string }[] }>('codelists/countries.json').codes.map(({ code, name }) => [
        code,
        name,
      ]),
    ),
    roads: read('places/road-names.json'),
  };
  return loaded;
}
