import type { PoolClient } from 'pg';
import type { Aftale, AftaleBook } from '../../rooms/access/index.ts';
import { type AftaleRow, FIND_AFTALER, readAftale } from './aftale-row.ts';

/** What is recorded under an agreement, and ends with it. */
const PARTS = ['aftale_tjeneste', 'aftale_databehandler', 'aftale_videregivelse'] as const;

/** The agreements, on the connection of an act. */
export function createAftaleBook(client: PoolClient): AftaleBook {
  const touches = async (text: string, values: unknown[]) => ((await client.query(text, values)).rowCount ?? 0) > 0;
  const keyOf = ({ kundenr, aftaleId }: Pick<Aftale, 'kundenr' | 'aftaleId'>) => [kundenr, aftaleId];
  return {
    async add(aftale) {
      const { omfang } = aftale;
      await client.query(
        `INSERT INTO access.aftale (kundenr, aftale_id, anmodning_id, vilkaar, dataansvarlig, tjenester, feltgrupper, formaal,
           geografi, beskyttede, grundlag, gyldig_fra, gyldig_til)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...keyOf(aftale),
          aftale.anmodningId ?? null,
          aftale.vilkaar ?? null,
          aftale.dataansvarlig,
          omfang.tjenester,
          omfang.feltgrupper,
          omfang.formaal,
          omfang.geografi ?? null,
          omfang.beskyttede,
          aftale.grundlag,
          aftale.gyldigFra,
          aftale.gyldigTil,
        ],
      );
    },
    async find(aftaleId) {
      const { rows } = await client.query<AftaleRow>(`${FIND_AFTALER} WHERE a.aftale_id = $1 FOR UPDATE OF a`, [
        aftaleId,
      ]);
      return rows.map(readAftale)[0];
    },
    async list({ kundenr, anmodningId }) {
      const { rows } = await client.query<AftaleRow>(
        `${FIND_AFTALER} WHERE ($1::text IS NULL OR a.kundenr = $1) AND ($2::uuid IS NULL OR a.anmodning_id = $2)
         ORDER BY a.kundenr, a.gyldig_fra, a.aftale_id`,
        [kundenr ?? null, anmodningId ?? null],
      );
      return rows.map(readAftale);
    },
    async change(aftale, { dataansvarlig, omfang, gyldigTil }) {
      await client.query(
        `UPDATE access.aftale SET dataansvarlig = $3, tjenester = $4, feltgrupper = $5, formaal = $6, geografi = $7,
           beskyttede = $8, gyldig_til = $9 WHERE kundenr = $1 AND aftale_id = $2`,
        [
          ...keyOf(aftale),
          dataansvarlig,
          omfang.tjenester,
          omfang.feltgrupper,
          omfang.formaal,
          omfang.geografi ?? null,
          omfang.beskyttede,
          gyldigTil,
        ],
      );
    },
    async close(aftale, at) {
      for (const table of ['aftale', ...PARTS]) {
        await client.query(
          `UPDATE access.${table} SET gyldig_til = $3 WHERE kundenr = $1 AND aftale_id = $2 AND gyldig_til > $3`,
          [...keyOf(aftale), at],
        );
      }
    },
    async giveNotice(aftale, { modtaget, af }) {
      await client.query('UPDATE access.aftale SET opsagt = $3, opsagt_af = $4 WHERE kundenr = $1 AND aftale_id = $2', [
        ...keyOf(aftale),
        modtaget,
        af,
      ]);
    },
    async suspend(aftale, grund, now) {
      await client.query(
        'INSERT INTO access.aftale_suspension (kundenr, aftale_id, gyldig_fra, grund) VALUES ($1, $2, $3, $4)',
        [...keyOf(aftale), now, grund],
      );
    },
    async resume(aftale, now) {
      await client.query(
        `UPDATE access.aftale_suspension SET gyldig_til = $3
         WHERE kundenr = $1 AND aftale_id = $2 AND gyldig_til = 'infinity'`,
        [...keyOf(aftale), now],
      );
    },
    async addDatabehandler(aftale, { databehandlerId, navn, cvr, rolle, gyldigFra }) {
      await client.query(
        `INSERT INTO access.aftale_databehandler (kundenr, aftale_id, databehandler_id, navn, cvr, rolle, gyldig_fra)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [...keyOf(aftale), databehandlerId, navn, cvr ?? null, rolle, gyldigFra],
      );
    },
    endDatabehandler: (aftale, databehandlerId, now) =>
      touches(
        `UPDATE access.aftale_databehandler SET gyldig_til = $4
         WHERE kundenr = $1 AND aftale_id = $2 AND databehandler_id = $3 AND gyldig_til > $4`,
        [...keyOf(aftale), databehandlerId, now],
      ),
    async addVideregivelse(aftale, { videregivelseId, modtager, hjemmel, kommerciel, gyldigFra }) {
      await client.query(
        `INSERT INTO access.aftale_videregivelse (kundenr, aftale_id, videregivelse_id, modtager, hjemmel, kommerciel, gyldig_fra)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [...keyOf(aftale), videregivelseId, modtager, hjemmel, kommerciel, gyldigFra],
      );
    },
    endVideregivelse: (aftale, videregivelseId, now) =>
      touches(
        `UPDATE access.aftale_videregivelse SET gyldig_til = $4
         WHERE kundenr = $1 AND aftale_id = $2 AND videregivelse_id = $3 AND gyldig_til > $4`,
        [...keyOf(aftale), videregivelseId, now],
      ),
    async establish(aftale, tjenester, fra) {
      await client.query(
        `INSERT INTO access.aftale_tjeneste AS etableret (kundenr, aftale_id, tjeneste, gyldig_fra)
         SELECT $1, $2, tjeneste, $4 FROM unnest($3::text[]) AS tjeneste
         ON CONFLICT (kundenr, aftale_id, tjeneste) DO UPDATE SET gyldig_fra = least(etableret.gyldig_fra, EXCLUDED.gyldig_fra)`,
        [...keyOf(aftale), tjenester, fra],
      );
    },
  };
}
