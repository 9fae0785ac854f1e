import { createAdresseregister } from '../neighbours/dar/index.ts';
import type { NeighbourSettings } from '../neighbours/datafordeler/index.ts';
import { createEjendomsbeliggenhed } from '../neighbours/ejendomsbeliggenhed/index.ts';
import { createEjerfortegnelse } from '../neighbours/ejerfortegnelsen/index.ts';
import type { Ejendomsregistre } from '../services/index.ts';

/** Where each of the registers of property is, as far as it has been set up. */
export type EjendomsregisterSettings = {
  readonly [name in keyof Ejendomsregistre]?: NeighbourSettings | undefined;
};

/** The registers of property; undefined unless each of them is there. */
export function createEjendomsregistre(settings: EjendomsregisterSettings = {}): Ejendomsregistre | undefined {
  const { adresser, beliggenhed, ejere } = settings;
  if (adresser === undefined || beliggenhed === undefined || ejere === undefined) return undefined;
  return {
    adresser: createAdresseregister(adresser),
    beliggenhed: createEjendomsbeliggenhed(beliggenhed),
    ejere: createEjerfortegnelse(ejere),
  };
}
