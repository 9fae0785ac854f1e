import { createHash } from 'node:crypto';
import { type CountryPlan, walkCountry } from './country.ts';
import { roadsOf } from './generate-roads.ts';

/** A dwelling with the ids that DAR would know it by, which no record of a delivery has a field for. */
export interface KnownDwelling {
  readonly komkod: string;
  readonly vejkod: string;
  /** As delivered: `012A`, `01`, `  tv`; blank where there is none. */
  readonly husnr: string;
  readonly etage: string;
  readonly sidedoer: string;
  /** The id of the address, and that of the house number: dwellings of one stairwell share the latter. */
  readonly adresseId: string;
  readonly husnummerId: string;
  /** The property: several house numbers where it has several stairwells. Ours, from 1. */
  readonly ejendom: number;
}

/** All dwellings of a country, road by road. Ids follow from seed and address alone. Source: register.md § 3. */
export function* dwellingsOf(plan: CountryPlan): Generator<KnownDwelling, void, undefined> {
  for (const batch of walkCountry(plan)) {
    for (const { komkod, vejkod, dwellings } of roadsOf(batch)) {
      for (const { husnr, etage, sidedoer, property } of dwellings) {
        const house = `${plan.seed}/${komkod}/${vejkod}/${husnr}`;
        yield {
          komkod,
          vejkod,
          husnr,
          etage,
          sidedoer,
          adresseId: uuidOf(`adresse/${house}/${etage}/${sidedoer}`),
          husnummerId: uuidOf(`husnummer/${house}`),
          ejendom: property,
        };
      }
    }
  }
}

/** A UUID that follows from a name (version 5, RFC 9562), under a name space of ours. */
function uuidOf(name: string): string {
  const hex = createHash('sha1').update(`opencpr/${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
