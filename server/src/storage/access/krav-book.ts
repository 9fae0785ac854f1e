import type { PoolClient } from 'pg';
import type { Kendeordspolitik, KravBook } from '../../rooms/access/index.ts';

/** What customers demand, on the connection of an act. */
export function createKravBook(client: PoolClient): KravBook {
  return {
    async find(kundenr) {
      const { rows } = await client.query<{
        kendeordspolitik: Kendeordspolitik;
        kildeadresse_kraevet: boolean;
      }>('SELECT kendeordspolitik, kildeadresse_kraevet FROM access.kunde WHERE kundenr = $1 FOR UPDATE', [kundenr]);
      return rows.map((row) => ({
        kendeordspolitik: row.kendeordspolitik,
        kildeadresseKraevet: row.kildeadresse_kraevet,
      }))[0];
    },
    async set(kundenr, { kendeordspolitik, kildeadresseKraevet }) {
      await client.query(
        `UPDATE access.kunde SET kendeordspolitik = coalesce($2, kendeordspolitik),
           kildeadresse_kraevet = coalesce($3, kildeadresse_kraevet)
         WHERE kundenr = $1`,
        [kundenr, kendeordspolitik ?? null, kildeadresseKraevet ?? null],
      );
    },
  };
}
