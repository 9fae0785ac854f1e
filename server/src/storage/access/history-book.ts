import type { PoolClient } from 'pg';
import type { HistoryBook } from '../../rooms/access/index.ts';

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
  };
}
