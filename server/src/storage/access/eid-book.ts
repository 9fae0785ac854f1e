import type { PoolClient } from 'pg';
import type { EidBook } from '../../rooms/access/index.ts';
import { type CertifikatRow, readGodkendelse } from './certifikat-row.ts';
import { readDates } from './dated-row.ts';

/** A row of access.eid as a list shows it. */
interface EidRow extends Pick<CertifikatRow, 'godkendt' | 'godkendt_af'> {
  readonly erhverv_id: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  readonly kunde: string;
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
}

/** The identities that are tied to users, on the connection of an act. */
export function createEidBook(client: PoolClient): EidBook {
  const touches = async (text: string, values: unknown[]) => ((await client.query(text, values)).rowCount ?? 0) > 0;
  return {
    add: ({ erhvervId, kundenr, personkode, gyldigFra, godkendt, godkendtAf }) =>
      touches(
        `INSERT INTO access.eid (kundenr, erhverv_id, personkode, gyldig_fra, godkendt, godkendt_af)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [kundenr, erhvervId, personkode, gyldigFra, godkendt ?? null, godkendtAf ?? null],
      ),
    approve: (erhvervId, now, by) =>
      touches(
        `UPDATE access.eid SET godkendt = $2, godkendt_af = $3
         WHERE erhverv_id = $1 AND godkendt IS NULL AND gyldig_til = 'infinity'`,
        [erhvervId, now, by],
      ),
    end: (personkode, now) =>
      touches(`UPDATE access.eid SET gyldig_til = $2 WHERE personkode = $1 AND gyldig_til = 'infinity'`, [
        personkode,
        now,
      ]),
    async list(personkode) {
      const { rows } = await client.query<EidRow>(
        `SELECT erhverv_id, kundenr, personkode, b.navn, k.navn AS kunde, e.gyldig_fra, e.gyldig_til, godkendt, godkendt_af
         FROM access.eid e JOIN access.bruger b USING (kundenr, personkode) JOIN access.kunde k USING (kundenr)
         WHERE $1::text IS NULL OR personkode = $1 ORDER BY kundenr, personkode, e.gyldig_fra`,
        [personkode ?? null],
      );
      return rows.map((row) => ({
        ...{
          erhvervId: row.erhverv_id,
          kundenr: row.kundenr,
          personkode: row.personkode,
          navn: row.navn,
          kunde: row.kunde,
        },
        ...readDates(row),
        ...readGodkendelse(row),
      }));
    },
  };
}
