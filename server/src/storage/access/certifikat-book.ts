import type { PoolClient } from 'pg';
import type { CertifikatBook } from '../../rooms/access/index.ts';
import { LIST_CERTIFIKATER, type ListedCertifikatRow, readListedCertifikat } from './certifikat-row.ts';

/** The certificates that are tied to users, on the connection of an act. */
export function createCertifikatBook(client: PoolClient): CertifikatBook {
  const touches = async (text: string, values: unknown[]) => ((await client.query(text, values)).rowCount ?? 0) > 0;
  return {
    add: (one) =>
      touches(
        `INSERT INTO access.certifikat (aftryk, kundenr, personkode, form, tilladelse_id, serienummer, der, gyldig_fra, gyldig_til, godkendt, godkendt_af)
         VALUES (decode($1, 'hex'), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (aftryk) DO NOTHING`,
        [
          ...[one.aftryk, one.kundenr, one.personkode, one.form, one.tilladelseId ?? null, one.serienummer],
          ...[Buffer.from(one.der), one.gyldigFra, one.gyldigTil, one.godkendt ?? null, one.godkendtAf ?? null],
        ],
      ),
    hasTilladelse: (kundenr, tilladelseId) =>
      touches('SELECT 1 FROM access.tilladelse WHERE kundenr = $1 AND tilladelse_id = $2', [kundenr, tilladelseId]),
    approve: (aftryk, now, by) =>
      touches(
        `UPDATE access.certifikat SET godkendt = $2, godkendt_af = $3
         WHERE aftryk = decode($1, 'hex') AND godkendt IS NULL AND spaerret IS NULL`,
        [aftryk, now, by],
      ),
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
