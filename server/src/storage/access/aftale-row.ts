import { type Aftale, type Grundlag, isDatabehandlerRolle, readOmfang } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';
import { readDates } from './dated-row.ts';

/** What is recorded in a table under agreement `a`, as a column of one row. */
const part = (table: string, order: string) =>
  `coalesce((SELECT jsonb_agg(to_jsonb(p) ORDER BY ${order}) FROM access.aftale_${table} p
    WHERE (p.kundenr, p.aftale_id) = (a.kundenr, a.aftale_id)), '[]')`;

/** Agreements with what is recorded under them. */
export const FIND_AFTALER = `
SELECT a.*, ${part('databehandler', 'p.gyldig_fra, p.navn')} AS databehandlere,
  ${part('videregivelse', 'p.gyldig_fra, p.modtager')} AS videregivelser,
  ${part('suspension', 'p.gyldig_fra')} AS suspensioner, ${part('tjeneste', 'p.tjeneste')} AS etableret
FROM access.aftale a`;

interface DatedRow {
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
}

/** A row of FIND_AFTALER. */
export interface AftaleRow extends DatedRow {
  readonly kundenr: string;
  readonly aftale_id: string;
  readonly anmodning_id: string | null;
  readonly vilkaar: string | null;
  readonly dataansvarlig: string;
  readonly tjenester: string[];
  readonly feltgrupper: string[];
  readonly formaal: string[];
  readonly geografi: string[] | null;
  readonly beskyttede: boolean;
  readonly grundlag: Grundlag;
  readonly databehandlere: readonly (DatedRow & {
    readonly databehandler_id: string;
    readonly navn: string;
    readonly cvr: string | null;
    readonly rolle: string;
  })[];
  readonly videregivelser: readonly (DatedRow & {
    readonly videregivelse_id: string;
    readonly modtager: string;
    readonly hjemmel: string;
    readonly kommerciel: boolean;
  })[];
  readonly suspensioner: readonly (DatedRow & { readonly grund: string })[];
  readonly etableret: readonly (DatedRow & { readonly tjeneste: string })[];
  readonly opsagt: string | null;
  readonly opsagt_af: string | null;
}

/** A row → the agreement. */
export function readAftale(row: AftaleRow): Aftale {
  return {
    kundenr: row.kundenr,
    aftaleId: row.aftale_id,
    anmodningId: row.anmodning_id ?? undefined,
    vilkaar: row.vilkaar ?? undefined,
    dataansvarlig: row.dataansvarlig,
    omfang: readOmfang(row),
    grundlag: row.grundlag,
    databehandlere: row.databehandlere.map(({ databehandler_id, navn, cvr, rolle, ...dates }) => ({
      databehandlerId: databehandler_id,
      navn,
      cvr: cvr ?? undefined,
      rolle: isDatabehandlerRolle(rolle) ? rolle : 'databehandler',
      ...readDates(dates),
    })),
    videregivelser: row.videregivelser.map(({ videregivelse_id, modtager, hjemmel, kommerciel, ...dates }) => ({
      videregivelseId: videregivelse_id,
      modtager,
      hjemmel,
      kommerciel,
      ...readDates(dates),
    })),
    suspensioner: row.suspensioner.map(({ grund, ...dates }) => ({ grund, ...readDates(dates) })),
    etableret: row.etableret.map(({ tjeneste, gyldig_fra }) => ({ tjeneste, fra: readInstant(gyldig_fra) })),
    opsigelse: row.opsagt === null ? undefined : { modtaget: row.opsagt, af: row.opsagt_af ?? '' },
    ...readDates(row),
  };
}
