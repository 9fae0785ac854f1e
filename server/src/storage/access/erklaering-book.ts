import type { PoolClient } from 'pg';
import type { ErklaeringBook } from '../../rooms/access/index.ts';
import { ERKLAERING_COLUMNS, type ErklaeringRow, readErklaering } from './erklaering-row.ts';
import { findStands } from './find-stands.ts';

/** The declarations, on the connection of an act. */
export function createErklaeringBook(client: PoolClient): ErklaeringBook {
  return {
    async add({ erklaeringId, kundenr, afgivet, afgivetAf, vilkaar, hjemmearbejde, svar }) {
      await client.query(
        `INSERT INTO access.erklaering (kundenr, erklaering_id, afgivet, afgivet_af, vilkaar, hjemmearbejde, svar)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [kundenr, erklaeringId, afgivet, afgivetAf, vilkaar, hjemmearbejde, JSON.stringify(svar)],
      );
    },
    async list(kundenr) {
      const { rows } = await client.query<ErklaeringRow>(
        `SELECT ${ERKLAERING_COLUMNS} FROM access.erklaering e
         JOIN access.bruger b ON (b.kundenr, b.personkode) = (e.kundenr, e.afgivet_af)
         WHERE e.kundenr = $1 ORDER BY e.afgivet DESC, e.erklaering_id DESC`,
        [kundenr],
      );
      return rows.map(readErklaering);
    },
    stands: (kundenr, now, vilkaar) => findStands(client, kundenr, now, vilkaar),
  };
}
