import type { PoolClient } from 'pg';
import type { Kendeordspolitik, KravBook } from '../../rooms/access/index.ts';

/** What customers demand, on the connection of an act. */
export function createKravBook(client: PoolClient): KravBook {
  return {
    async find(kundenr) {
      const { rows } = await client.query<{
        kendeordspolitik: Kendeordspolitik;
        kildeadresse_kraevet: boolean;
        kontakt_email: string | null;
      }>(
        'SELECT kendeordspolitik, kildeadresse_kraevet, kontakt_email FROM access.kunde WHERE kundenr = $1 FOR UPDATE',
        [kundenr],
      );
      return rows.map((row) => ({
        kendeordspolitik: row.kendeordspolitik,
        kildeadresseKraevet: row.kildeadresse_kraevet,
        kontaktEmail: row.kontakt_email ?? undefined,
      }))[0];
    },
    async set(kundenr, { kendeordspolitik, kildeadresseKraevet, kontaktEmail }) {
      await client.query(
        `UPDATE access.kunde SET kendeordspolitik = coalesce($2, kendeordspolitik),
           kildeadresse_kraevet = coalesce($3, kildeadresse_kraevet), kontakt_email = coalesce($4, kontakt_email)
         WHERE kundenr = $1`,
        [kundenr, kendeordspolitik ?? null, kildeadresseKraevet ?? null, kontaktEmail ?? null],
      );
    },
  };
}
