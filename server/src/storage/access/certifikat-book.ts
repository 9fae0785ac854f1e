import type { PoolClient } from 'pg';
import type { CertifikatBook } from '../../rooms/access/index.ts';
import { LIST_CERTIFIKATER, type ListedCertifikatRow, readListedCertifikat } from './certifikat-row.ts';

/** The certificates that are tied to users, on the connection of an act. */
export function createCertifikatBook(client: PoolClient): CertifikatBook {
  const touches = async (text: string, values: unknown[]) => ((await client.query(text, values)).rowCount ?? 0) > 0;
  return {
    add: (one) =>
      touches(
        `INSERT INTO access.certifikat (aftryk, kundenr, personkode, form, tilladelse_id, serienummer, der, gyldig_fra, gyldig_til)
         VALUES (decode($1, 'hex'), $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (aftryk) DO NOTHING`,
        [
          ...[one.aftryk, one.kundenr, one.personkode, one.form, one.tilladelseId ?? null, one.serienummer],
          ...[Buffer.from(one.der), one.gyldigFra, one.gyldigTil],
        ],
      ),
    hasTilladelse: (kundenr, tilladelseId) =>
      touches('SELECT 1 FROM access.tilladelse WHERE kundenr = $1 AND tilladelse_id = $2', [kundenr, tilladelseId]),
    async end(aftryk, now) {
      const ended = await touches(
        `UPDATE access.certifikat SET spaerret = $2 WHERE aftryk = decode($1, 'hex') AND spaerret IS NULL`,
        [aftryk, now],
      );
      await client.query(`DELETE FROM access.session WHERE certifikat = decode($1, 'hex')`, [aftryk]);
      return ended;
    },
    async list(personkode) {
      const { rows } = await client.query<ListedCertifikatRow>(LIST_CERTIFIKATER, [personkode ?? null]);
      return rows.map(readListedCertifikat);
    },
  };
}
