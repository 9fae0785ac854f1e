import type { PoolClient } from 'pg';
import { isKundeArt, type Kunde, type KundeBook } from '../../rooms/access/index.ts';
import { readDates } from './dated-row.ts';

/** A customer as a row. */
export interface KundeRow {
  readonly kundenr: string;
  readonly cvr: string | null;
  readonly navn: string;
  readonly art: string;
  readonly epost: string | null;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
}

const COLUMNS = 'kundenr, cvr, navn, art, epost, gyldig_fra, gyldig_til';

/** The customers, on the connection of an act. */
export function createKundeBook(client: PoolClient): KundeBook {
  return {
    async add({ kundenr, cvr, navn, art, epost, gyldigFra }) {
      const { rowCount } = await client.query(
        `INSERT INTO access.kunde (kundenr, cvr, navn, art, epost, gyldig_fra) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING`,
        [kundenr, cvr ?? null, navn, art, epost ?? null, gyldigFra],
      );
      return rowCount === 1;
    },
    async find(kundenr) {
      const { rows } = await client.query<KundeRow>(`SELECT ${COLUMNS} FROM access.kunde WHERE kundenr = $1`, [
        kundenr,
      ]);
      return rows.map(readKunde)[0];
    },
    async list() {
      const { rows } = await client.query<KundeRow>(`SELECT ${COLUMNS} FROM access.kunde ORDER BY kundenr`);
      return rows.map(readKunde);
    },
    async change(kundenr, { navn, epost }) {
      await client.query('UPDATE access.kunde SET navn = $2, epost = $3 WHERE kundenr = $1', [
        kundenr,
        navn,
        epost ?? null,
      ]);
    },
    async close(kundenr, at) {
      await client.query('UPDATE access.kunde SET gyldig_til = $2 WHERE kundenr = $1', [kundenr, at]);
    },
    async endSessions(kundenr) {
      await client.query('DELETE FROM access.session WHERE kundenr = $1', [kundenr]);
    },
  };
}

/** A row → the customer. Throws when the row holds a kind of customer that is not ours. */
export function readKunde({ kundenr, cvr, navn, art, epost, ...row }: KundeRow): Kunde {
  if (!isKundeArt(art)) throw new Error(`no such kind of customer: ${art}`);
  return { kundenr, cvr: cvr ?? undefined, navn, art, epost: epost ?? undefined, ...readDates(row) };
}
