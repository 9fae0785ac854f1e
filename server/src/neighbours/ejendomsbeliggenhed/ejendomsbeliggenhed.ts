import type { Ejendom, Ejendomsbeliggenhed } from '../../services/index.ts';
import { createNeighbour, listFeatures, type NeighbourSettings, numberIn, textIn } from '../datafordeler/index.ts';

const PATH = 'EBR/Ejendomsbeliggenhed/1/REST/BFEnrAdresse';

/** A client of Ejendomsbeliggenhed: `BFEnrAdresse` by address, and where that has none, by house number (datafordeler.md § 16.3). */
export function createEjendomsbeliggenhed(settings: NeighbourSettings): Ejendomsbeliggenhed {
  const neighbour = createNeighbour('Ejendomsbeliggenhed', settings);
  const list = async (asked: Readonly<Record<string, string>>): Promise<readonly Ejendom[]> => {
    const features = await listFeatures(neighbour, PATH, asked);
    return features.map((properties) => {
      const bfe = numberIn(properties, 'bestemtFastEjendomBFENr');
      if (bfe === undefined) throw neighbour.badForm();
      // Only a freehold flat is the address it stands at; a house is named by one of its addresses now and then.
      const isFlat = textIn(properties, 'Ejendomstype') === 'Ejerlejlighed';
      return { bfe, adresseId: isFlat ? textIn(properties, 'adresseLokalId')?.toLowerCase() : undefined };
    });
  };
  return {
    async listEjendomme({ adresseId, husnummerId }) {
      // Side by side: how long it takes does not tell whether a dwelling has a property of its own.
      const [own, all] = await Promise.all([
        adresseId === undefined ? [] : list({ AdresseId: adresseId }),
        list({ HusnummerId: husnummerId }),
      ]);
      if (own.length > 0) return own;
      return adresseId === undefined ? all : all.filter((one) => one.adresseId === undefined);
    },
  };
}
