import type { Caller, KundeArt, Tilladelse } from '../server/src/rooms/access/index.ts';

const SINCE = '2000-01-01T00:00:00.000Z';
const DATED = { gyldigFra: SINCE, gyldigTil: 'infinity' };

/** A caller as the desk would identify one: a system of a customer of a kind, with its grants. */
export function inventedCaller(art: KundeArt, tilladelser: readonly Tilladelse[]): Caller {
  return {
    kunde: { kundenr: '9999', cvr: undefined, navn: 'Prøve', art, ...DATED },
    bruger: {
      ...{ kundenr: '9999', personkode: 'PROEVE', navn: 'Prøve', art: 'system', tilstand: 'aktiv', ...DATED },
      ...{
        kendeord: '',
        kendeordSat: SINCE,
        tidligereKendeord: [],
        engangskendeord: false,
        skalSkiftes: false,
        forkerteForsoeg: 0,
      },
      profiler: [],
    },
    krav: { kendeordspolitik: 'cpr-compat', kildeadresseKraevet: false },
    sikkerhedsansvarlig: [],
    behov: undefined,
    tilladelser,
    udlejer: { ejernumre: [], abonnementer: [], vilkaar: [] },
    ...{ brugerart: 'VID', session: undefined, slutbruger: undefined },
  };
}
