import { Fault } from '../ground/faults/index.ts';
import type { Ejendomsregistre } from '../services/index.ts';

const away = async (): Promise<never> => {
  throw new Fault('no registers of addresses and owners have been set up');
};

/** The registers of a site that has none: a landlord's lookup is refused as long as nobody says who owns what. */
export const NO_EJENDOMME: Ejendomsregistre = {
  adresser: { findAdresse: away, suggest: away, listBoliger: away },
  beliggenhed: { listEjendomme: away },
  ejere: { listEjerskaber: away },
};
