import type { PoolClient } from 'pg';
import { isKundeArt, type KildeBook, type Kildemaerke, KUNDE_ARTER } from '../../rooms/access/index.ts';
import { KILDE_COLUMNS, type KildeRow, readKilde } from './kilde-rows.ts';

interface HolderRow {
  readonly kundenr: string;
  readonly art: string;
  readonly tjenester: string[];
}

/** The source addresses, on the connection of an act. */
export function createKildeBook(client: PoolClient): KildeBook {
  const set = (id: string, column: 'ivaerksat' | 'ophoert', now: string) =>
    client.query(`UPDATE access.kildeadresse SET ${column} = $2 WHERE kildeadresse_id = $1`, [id, now]);
  return {
    async list(kundenr) {
      const { rows } = await client.query<KildeRow>(
        `SELECT ${KILDE_COLUMNS} FROM access.kildeadresse
         WHERE $1::text IS NULL OR kundenr = $1 ORDER BY kundenr, adresse, bestilt`,
        [kundenr ?? null],
      );
      return rows.map(readKilde);
    },
    async find(id) {
      const { rows } = await client.query<KildeRow>(
        `SELECT ${KILDE_COLUMNS} FROM access.kildeadresse WHERE kildeadresse_id = $1 FOR UPDATE`,
        [id],
      );
      return rows.map(readKilde)[0];
    },
    async holders(adresse, now) {
      // Two who order the same address at once are asked one after the other.
      await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`kildeadresse ${adresse}`]);
      const { rows } = await client.query<HolderRow & { maerke: Kildemaerke }>(
        'SELECT kundenr, art, maerke, tjenester FROM access.kildeindehavere($1, $2)',
        [adresse, now],
      );
      return rows.map((row) => ({ ...readHolder(row), maerke: row.maerke }));
    },
    async holding(kundenr, now) {
      const { rows } = await client.query<HolderRow>(
        `SELECT k.kundenr, k.art, coalesce((SELECT array_agg(DISTINCT tjeneste) FROM access.tilladelse t, unnest(t.tjenester) tjeneste
           WHERE t.kundenr = k.kundenr AND t.gyldig_fra <= $2 AND $2 < t.gyldig_til), '{}') AS tjenester
         FROM access.kunde k WHERE k.kundenr = $1`,
        [kundenr, now],
      );
      return rows.map(readHolder)[0];
    },
    async add({ kildeadresseId, kundenr, adresse, maerke, bestilt, ventes }) {
      const { rowCount } = await client.query(
        `INSERT INTO access.kildeadresse (kildeadresse_id, kundenr, adresse, maerke, bestilt, ventes)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [kildeadresseId, kundenr, adresse, maerke, bestilt, ventes],
      );
      return rowCount === 1;
    },
    async putIntoEffect(id, now) {
      await set(id, 'ivaerksat', now);
    },
    async end(id, now) {
      await set(id, 'ophoert', now);
    },
    async endUnused(since, now) {
      const { rows } = await client.query<KildeRow>(
        `UPDATE access.kildeadresse SET ophoert = $2
         WHERE ophoert IS NULL AND maerke = 'egen' AND adresse NOT LIKE '127.%' AND greatest(ivaerksat, sidst_brugt) < $1 RETURNING ${KILDE_COLUMNS}`,
        [since, now],
      );
      return rows.map(readKilde);
    },
  };
}

function readHolder({ kundenr, art, tjenester }: HolderRow) {
  return { kundenr, offentlig: isKundeArt(art) && KUNDE_ARTER[art] === 'offentlig', tjenester };
}
