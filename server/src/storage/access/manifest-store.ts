import type { Pool } from 'pg';
import { type ManifestStore, NAMED_BEFORE_MINUTES } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** Manifests of nights, through a pool with the administrator's duty that reaches everybody. */
export function createManifestStore(pool: Pool): ManifestStore {
  return {
    async unwritten() {
      const { rows } = await pool.query<{ kampagne_id: string }>(
        'SELECT kampagne_id FROM access.kampagne WHERE inaktiveret IS NOT NULL AND journaliseret IS NULL',
      );
      return rows.map((row) => row.kampagne_id);
    },
    async page(kampagneId, after, limit) {
      const { rows } = await pool.query<{ kundenr: string; personkode: string; entry_id: string; inaktiveret: string }>(
        `SELECT kundenr, personkode, entry_id, inaktiveret FROM access.kampagne_bruger
         WHERE kampagne_id = $1 AND entry_id > $2 ORDER BY entry_id LIMIT $3`,
        [kampagneId, after ?? '00000000-0000-0000-0000-000000000000', limit],
      );
      return rows.map((row) => ({
        kundenr: row.kundenr,
        personkode: row.personkode,
        entryId: row.entry_id,
        tid: readInstant(row.inaktiveret),
      }));
    },
    async due(now) {
      const { rows } = await pool.query<{ act: string | null }>(
        `SELECT CASE WHEN inaktiveret IS NULL AND inaktiveres <= $1 THEN 'kampagne.inaktiver'
           WHEN inaktiveret IS NOT NULL AND aabnet IS NULL AND aabner - make_interval(mins => $2) <= $1 THEN 'kampagne.morgen'
           WHEN aabnet IS NOT NULL AND frist <= $1 THEN 'kampagne.udloeb' END AS act
         FROM access.kampagne WHERE afsluttet IS NULL`,
        [now, NAMED_BEFORE_MINUTES],
      );
      return rows.flatMap(({ act }) => (act === null ? [] : [act]));
    },
    async written(kampagneId, now) {
      await pool.query(
        'UPDATE access.kampagne SET journaliseret = $2 WHERE kampagne_id = $1 AND journaliseret IS NULL',
        [kampagneId, now],
      );
    },
  };
}
