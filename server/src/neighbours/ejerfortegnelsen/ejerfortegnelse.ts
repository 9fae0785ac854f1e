import { danishInstant, type Virkningstid, virkningstid } from '../../ground/bitemporal/index.ts';
import type { Ejerfortegnelse } from '../../services/index.ts';
import { createNeighbour, listFeatures, type NeighbourSettings } from '../datafordeler/index.ts';
import { readEjerskab } from './read-ejerskab.ts';

/** The confidential service, which tells personal numbers (datafordeler.md § 16.1). */
const PATH = 'EJERFORTEGNELSE/EjerfortegnelsenFortrolig/1/rest/Ejerskab';
/** Properties in one question: the length of a query is limited, to what is not known. */
const AT_ONCE = 100;
/** Before any ownership there is. */
const BEGINNING = '1600-01-01T00:00:00.000Z';

/**
 * A client of Ejerfortegnelsen. It asks for what is in force and what was, in whatever part of time up to the end of the day; what
 * was rolled back is not asked for.
 */
export function createEjerfortegnelse(settings: NeighbourSettings): Ejerfortegnelse {
  const neighbour = createNeighbour('Ejerfortegnelsen', settings);
  return {
    async listEjerskaber(bfe, dag) {
      const chunks = Array.from({ length: Math.ceil(bfe.length / AT_ONCE) }, (_, at) =>
        bfe.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
      );
      const found = await Promise.all(
        chunks.map((some) =>
          listFeatures(neighbour, PATH, {
            BFEnr: some.join('|'),
            Status: 'Gældende|Historisk',
            VirkningstidFra: BEGINNING,
            VirkningstidTil: new Date(danishInstant(endOf(dag))).toISOString(),
          }),
        ),
      );
      return found.flat().map((properties) => {
        const ejerskab = readEjerskab(properties);
        if (ejerskab === undefined) throw neighbour.badForm();
        return ejerskab;
      });
    },
  };
}

const endOf = (dag: string): Virkningstid => virkningstid(`${dag}T23:59`);
