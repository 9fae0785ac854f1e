import type { PoolClient } from 'pg';
import type { UddannelseBook, Uddannet } from '../../rooms/access/index.ts';
import { brugerInForce, NOW } from './in-force-sql.ts';

interface UddannetRow extends Pick<Uddannet, 'kundenr' | 'personkode' | 'navn'> {
  readonly oplaert: string | null;
  readonly kendskab: string | null;
  readonly vilkaar: string | null;
}

/** The training of employees, on the connection of an act. */
export function createUddannelseBook(client: PoolClient): UddannelseBook {
  return {
    async record({ kundenr, personkode, dag, oplaert, kendskab, vilkaar, registreretAf }) {
      await client.query(
        `INSERT INTO access.uddannelse (kundenr, personkode, dag, oplaert, kendskab, vilkaar, registreret_af)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (kundenr, personkode, dag) DO UPDATE
           SET oplaert = $4, kendskab = $5, vilkaar = $6, registreret_af = $7`,
        [kundenr, personkode, dag, oplaert, kendskab, vilkaar ?? null, registreretAf ?? null],
      );
    },
    async list(kundenr) {
      const { rows } = await client.query<UddannetRow>(
        `SELECT b.kundenr, b.personkode, b.navn, max(u.dag) FILTER (WHERE u.oplaert) AS oplaert,
           max(u.dag) FILTER (WHERE u.kendskab) AS kendskab, max(u.vilkaar) AS vilkaar
         FROM access.bruger b LEFT JOIN access.uddannelse u USING (kundenr, personkode)
         WHERE b.art = 'medarbejder' AND ${brugerInForce('b', NOW)} AND ($1::text IS NULL OR b.kundenr = $1)
         GROUP BY b.kundenr, b.personkode, b.navn ORDER BY b.kundenr, b.personkode`,
        [kundenr ?? null],
      );
      return rows.map(({ oplaert, kendskab, vilkaar, ...row }) => ({
        ...row,
        oplaert: oplaert ?? undefined,
        kendskab: kendskab ?? undefined,
        vilkaar: vilkaar ?? undefined,
      }));
    },
  };
}
