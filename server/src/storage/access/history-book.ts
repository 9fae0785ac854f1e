import type { PoolClient } from 'pg';
import type { HistoryBook } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** Earlier versions of rows, on the connection of an act. */
export function createHistoryBook(client: PoolClient): HistoryBook {
  return {
    async knownAt(tabel, kundenr, registrering) {
      const { rows } = await client.query<{ body: Record<string, unknown> }>(
        `SELECT body FROM access.historik
         WHERE tabel = $1 AND ($2::text IS NULL OR kundenr = $2) AND registrering_fra <= $3 AND $3 < registrering_til
         ORDER BY kundenr, noegle`,
        [tabel, kundenr ?? null, registrering],
      );
      return rows.map(({ body }) => body);
    },
    async knownOut(kundenr, registrering) {
      const { rows } = await client.query<{ personkode: string; fra: string; til: string }>(
        `SELECT noegle AS personkode, registrering_fra AS fra,
           CASE WHEN registrering_til > $2 THEN 'infinity' ELSE registrering_til END AS til FROM access.historik
         WHERE tabel = 'bruger' AND ($1::text IS NULL OR kundenr = $1) AND registrering_fra <= $2
           AND body ->> 'tilstand' = 'inaktiv' ORDER BY noegle, registrering_fra`,
        [kundenr ?? null, registrering],
      );
      return rows.map(({ personkode, fra, til }) => ({
        ...{ personkode, gyldigFra: readInstant(fra), gyldigTil: readInstant(til) },
      }));
    },
  };
}
