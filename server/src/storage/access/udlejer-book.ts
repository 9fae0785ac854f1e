import type { PoolClient } from 'pg';
import type { UdlejerBook } from '../../rooms/access/index.ts';
import {
  type AbonnementRow,
  type EjernummerRow,
  readAbonnement,
  readEjernummer,
  readVilkaarsaccept,
  type VilkaarsacceptRow,
} from './udlejer-row.ts';

type Listed<Row> = Row & { readonly kundenr: string };

/** The numbers of owners, the subscriptions and the accepted terms, on the connection of an act. */
export function createUdlejerBook(client: PoolClient): UdlejerBook {
  const touches = async (text: string, values: unknown[]) => ((await client.query(text, values)).rowCount ?? 0) > 0;
  return {
    addEjernummer: ({ kundenr, ejernummerId, nummer, grundlag, dokumentation, gyldigFra }) =>
      touches(
        `INSERT INTO access.ejernummer (kundenr, ejernummer_id, nummer, grundlag, dokumentation, gyldig_fra)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [kundenr, ejernummerId, nummer, grundlag, dokumentation, gyldigFra],
      ),
    endEjernummer: (kundenr, nummer, now) =>
      touches(
        `UPDATE access.ejernummer SET gyldig_til = $3 WHERE kundenr = $1 AND nummer = $2 AND gyldig_til = 'infinity'`,
        [kundenr, nummer, now],
      ),
    async listEjernumre(kundenr) {
      const { rows } = await client.query<
        Listed<EjernummerRow> & { readonly ejernummer_id: string; readonly dokumentation: string }
      >(
        `SELECT kundenr, ejernummer_id, nummer, grundlag, dokumentation, gyldig_fra, gyldig_til FROM access.ejernummer
         WHERE $1::text IS NULL OR kundenr = $1 ORDER BY kundenr, gyldig_fra, ejernummer_id`,
        [kundenr ?? null],
      );
      return rows.flatMap((row) =>
        readEjernummer(row).map((one) => ({
          ...{ kundenr: row.kundenr, ejernummerId: row.ejernummer_id, dokumentation: row.dokumentation },
          ...one,
        })),
      );
    },
    addAbonnement: ({ kundenr, adgang, gyldigFra }) =>
      touches(
        `INSERT INTO access.abonnement (kundenr, adgang, gyldig_fra) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [kundenr, adgang, gyldigFra],
      ),
    endAbonnement: (kundenr, adgang, now) =>
      touches(
        `UPDATE access.abonnement SET gyldig_til = $3 WHERE kundenr = $1 AND adgang = $2 AND gyldig_til = 'infinity'`,
        [kundenr, adgang, now],
      ),
    async listAbonnementer(kundenr) {
      const { rows } = await client.query<Listed<AbonnementRow>>(
        `SELECT kundenr, adgang, gyldig_fra, gyldig_til FROM access.abonnement
         WHERE $1::text IS NULL OR kundenr = $1 ORDER BY kundenr, adgang, gyldig_fra`,
        [kundenr ?? null],
      );
      return rows.flatMap((row) => readAbonnement(row).map((one) => ({ kundenr: row.kundenr, ...one })));
    },
    addVilkaarsaccept: ({ kundenr, version, dokumentation, gyldigFra }) =>
      touches(
        `INSERT INTO access.vilkaarsaccept (kundenr, version, dokumentation, gyldig_fra) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [kundenr, version, dokumentation, gyldigFra],
      ),
    endVilkaarsaccept: (kundenr, version, now) =>
      touches(
        `UPDATE access.vilkaarsaccept SET gyldig_til = $3 WHERE kundenr = $1 AND version = $2 AND gyldig_til = 'infinity'`,
        [kundenr, version, now],
      ),
    async listVilkaarsaccepter(kundenr) {
      const { rows } = await client.query<Listed<VilkaarsacceptRow> & { readonly dokumentation: string }>(
        `SELECT kundenr, version, dokumentation, gyldig_fra, gyldig_til FROM access.vilkaarsaccept
         WHERE $1::text IS NULL OR kundenr = $1 ORDER BY kundenr, gyldig_fra, version`,
        [kundenr ?? null],
      );
      return rows.map((row) => ({
        ...{ kundenr: row.kundenr, dokumentation: row.dokumentation },
        ...readVilkaarsaccept(row),
      }));
    },
  };
}
