import type { PoolClient } from 'pg';
import { isKundeArt, type Kunde, type KundeBook } from '../../rooms/access/index.ts';
import { readDates } from './user-row.ts';

/** A customer as a row. */
export interface KundeRow {
  readonly kundenr: string;
  readonly cvr: string | null;
  readonly navn: string;
  readonly art: string;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
}

const COLUMNS = 'kundenr, cvr, navn, art, gyldig_fra, gyldig_til';

/** The customers, on the connection of an act. */
export function createKundeBook(client: PoolClient): KundeBook {
  return {
    async add({ kundenr, cvr, navn, art, gyldigFra }) {
      const { rowCount } = await client.query(
        `INSERT INTO access.kunde (kundenr, cvr, navn, art, gyldig_fra) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [kundenr, cvr ?? null, navn, art, gyldigFra],
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
  };
}

/** A row → the customer. Throws when the row holds a kind of customer that is not ours. */
export function readKunde({ kundenr, cvr, navn, art, ...row }: KundeRow): Kunde {
  if (!isKundeArt(art)) throw new Error(`no such kind of customer: ${art}`);
  return { kundenr, cvr: cvr ?? undefined, navn, art, ...readDates(row) };
}
