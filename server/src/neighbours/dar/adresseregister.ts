import type { Sted } from '../../ground/addresses/index.ts';
import { isObject } from '../../ground/json/index.ts';
import type { Adresseforslag, Adresseregister, Hus } from '../../services/index.ts';
import { createNeighbour, type NeighbourSettings } from '../datafordeler/index.ts';
import { readAdresse } from './read-adresse.ts';

/** More dwellings than any house has. */
const HOMES_MAX = 5_000;

/** A question to DAR: a path below its address, and parameters. */
interface Question {
  readonly path: string;
  readonly asked: Readonly<Record<string, string>>;
  /** Whether one thing is told, or a list of those that fit. */
  readonly one: boolean;
}

/** A client of DAR as Danmarks Adressers Web API offers it: addresses by id, by codes and as one types. */
export function createAdresseregister(settings: NeighbourSettings): Adresseregister {
  const neighbour = createNeighbour('DAR', settings);
  const listFrom = async (path: string, asked: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
    const list = await neighbour.ask(path, asked);
    if (!Array.isArray(list)) throw neighbour.badForm();
    return list;
  };
  /** An address as DAR tells it, with its words. */
  const worded = (told: unknown, betegnelse: unknown): Adresseforslag => {
    const adresse = readAdresse(told);
    if (adresse === undefined || typeof betegnelse !== 'string') throw neighbour.badForm();
    return { ...adresse, betegnelse };
  };
  const wordedItself = (told: unknown) => worded(told, isObject(told) ? told['betegnelse'] : undefined);
  return {
    async findAdresse(sted) {
      const { path, asked, one } = questionOf(sted);
      const found = one ? await neighbour.ask(path, asked) : (await listFrom(path, asked))[0];
      if (found === undefined) return undefined;
      return wordedItself(found);
    },
    async listBoliger(hus) {
      return (await listFrom('adresser', { ...houseOf(hus), per_side: String(HOMES_MAX) })).map(wordedItself);
    },
    async suggest(text, limit) {
      const asked = { q: text, per_side: String(limit) };
      const [houses, dwellings] = await Promise.all([
        listFrom('adgangsadresser/autocomplete', asked),
        listFrom('adresser/autocomplete', asked),
      ]);
      const all = [...houses, ...dwellings].map((one) => {
        const told = isObject(one) ? (one['adgangsadresse'] ?? one['adresse']) : undefined;
        return worded(told, isObject(one) ? one['tekst'] : undefined);
      });
      // A house with one dwelling is an address and a house number by the same words: it is offered once.
      return all
        .filter(({ adresseId, etage, doer }) => adresseId === undefined || etage !== undefined || doer !== undefined)
        .slice(0, limit);
    },
  };
}

/** How a house is asked for: house numbers have capital letters there. */
const houseOf = ({ kommunekode, vejkode, husnr }: Hus) => ({
  ...{ struktur: 'mini', kommunekode, vejkode },
  husnr: husnr.toUpperCase(),
});

/** How a place is asked for. An empty parameter means that there is none. */
function questionOf(sted: Sted): Question {
  const asked = { struktur: 'mini' };
  if ('adresseId' in sted) return { path: `adresser/${encodeURIComponent(sted.adresseId)}`, asked, one: true };
  if ('husnummerId' in sted) {
    return { path: `adgangsadresser/${encodeURIComponent(sted.husnummerId)}`, asked, one: true };
  }
  const { etage, doer } = sted;
  const house = houseOf(sted);
  return etage === undefined && doer === undefined
    ? { path: 'adgangsadresser', asked: house, one: false }
    : { path: 'adresser', asked: { ...house, etage: etage ?? '', dør: doer ?? '' }, one: false };
}
