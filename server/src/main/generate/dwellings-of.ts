import { createHash } from 'node:crypto';
import { type CountryPlan, walkCountry } from './country.ts';
import { roadsOf } from './generate-roads.ts';
import type { Dwelling } from './land.ts';

/** Where a dwelling is, as delivered: `012A`, `01`, `  tv`; blank where there is none. */
export interface DwellingPlace {
  readonly komkod: string;
  readonly vejkod: string;
  readonly husnr: string;
  readonly etage: string;
  readonly sidedoer: string;
}

/** A dwelling with the ids that DAR would know it by, which no record of a delivery has a field for. */
export interface KnownDwelling extends DwellingPlace {
  /** The id of the address, and that of the house number: dwellings of one stairwell share the latter. */
  readonly adresseId: string;
  readonly husnummerId: string;
  /** The property: several house numbers where it has several stairwells. Ours, from 1. */
  readonly ejendom: number;
}

/** All dwellings of a country, road by road. */
export function* dwellingsOf(plan: CountryPlan): Generator<KnownDwelling, void, undefined> {
  for (const batch of walkCountry(plan)) {
    for (const { dwellings } of roadsOf(batch)) {
      for (const dwelling of dwellings) yield knownDwelling(plan.seed, dwelling);
    }
  }
}

/** A dwelling of the country of a seed, with its ids. */
export function knownDwelling(seed: number, { road, property, husnr, etage, sidedoer }: Dwelling): KnownDwelling {
  const place = { komkod: road.komkod, vejkod: road.vejkod, husnr, etage, sidedoer };
  return { ...place, ...darIdsOf(String(seed), place), ejendom: property };
}

/** The ids of an address and of its house number: they follow from a name of the country and from the address alone. Source: register.md § 3. */
export function darIdsOf(
  country: string,
  { komkod, vejkod, husnr, etage, sidedoer }: DwellingPlace,
): { readonly adresseId: string; readonly husnummerId: string } {
  const house = `${country}/${komkod}/${vejkod}/${husnr}`;
  return { adresseId: uuidOf(`adresse/${house}/${etage}/${sidedoer}`), husnummerId: uuidOf(`husnummer/${house}`) };
}

/** A UUID that follows from a name (version 5, RFC 9562), under a name space of ours. */
function uuidOf(name: string): string {
  const hex = createHash('sha1').update(`opencpr/${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
