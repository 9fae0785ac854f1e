import type { PoolClient } from 'pg';
import type { AktiveringBook } from '../../rooms/access/index.ts';

/** Links, on the connection of an act. */
export function createAktiveringBook(client: PoolClient): AktiveringBook {
  const end = (kundenr: string, personkode: string, now: string) =>
    client.query(
      `UPDATE access.aktivering SET ophoert = $3
       WHERE kundenr = $1 AND personkode = $2 AND brugt IS NULL AND ophoert IS NULL`,
      [kundenr, personkode, now],
    );
  return {
    async setOneTimePassword({ kundenr, personkode }, kendeord, now) {
      await end(kundenr, personkode, now);
      await client.query(
        `UPDATE access.bruger SET tidligere_kendeord = tidligere_kendeord || kendeord, kendeord = $2, kendeord_sat = $3,
           engangskendeord = true, skal_skiftes = true, forkerte_forsoeg = 0,
           tilstand = CASE WHEN tilstand = 'laast' THEN 'aktiv' ELSE tilstand END WHERE personkode = $1`,
        [personkode, kendeord, now],
      );
      await client.query('DELETE FROM access.session WHERE personkode = $1', [personkode]);
    },
    async replace({ kundenr, personkode, token }, lavet, udloeber) {
      await end(kundenr, personkode, lavet);
      await client.query(
        `INSERT INTO access.aktivering (kundenr, personkode, token_hash, lavet, udloeber)
         VALUES ($1, $2, sha256(convert_to($3, 'UTF8')), $4, $5)`,
        [kundenr, personkode, token, lavet, udloeber],
      );
    },
  };
}
