import type { FastifyInstance } from 'fastify';
import {
  ADGANGE,
  ANVENDELSER,
  BEHANDLINGSGRUNDLAG,
  FORMAAL,
  isKundeArt,
  isVilkaarOf,
  KUNDE_ART_NAVNE,
  KUNDE_ARTER,
  LEVERINGSTID_ARBEJDSDAGE,
  SERVICES,
  VILKAAR,
} from '../../desk/index.ts';
import { FIELD_GROUPS } from '../../ground/facts/index.ts';

const named = (names: Readonly<Record<string, { readonly da: string; readonly en: string }>>) =>
  Object.entries(names).map(([id, { da, en }]) => ({ id, da, en }));

/** What an application for access can say, from the catalogues: for pages that are open to everybody, and nothing of anybody. */
export function applicationRoutes(door: FastifyInstance): void {
  const valg = {
    vilkaar: VILKAAR.filter(({ version, modtager }) => isVilkaarOf(version, modtager)).map(({ version, ...terms }) => ({
      id: version,
      ...terms,
    })),
    anvendelser: named(ANVENDELSER),
    tjenester: SERVICES.map(({ id, da, en }) => ({ id, da, en })),
    feltgrupper: FIELD_GROUPS,
    formaal: FORMAAL.map(({ id, da, en, hjemmel }) => ({ id, da, en, hjemmel })),
    grundlag: BEHANDLINGSGRUNDLAG,
    arter: named(KUNDE_ART_NAVNE).flatMap(({ id, ...names }) =>
      isKundeArt(id) && id !== 'operatoer' && id !== 'cpr-kontor' ? [{ id, modtager: KUNDE_ARTER[id], ...names }] : [],
    ),
    adgange: named(ADGANGE),
    leveringstid: LEVERINGSTID_ARBEJDSDAGE,
  };
  door.get('/api/anmodningsvalg', async () => valg);
}
