import type { PoolClient } from 'pg';
import type { BrugerBook, ListedBruger } from '../../rooms/access/index.ts';
import { PROFILER, type ProfileRow, readDates, readProfile } from './user-row.ts';

interface BrugerRow extends Pick<ListedBruger, 'kundenr' | 'personkode' | 'navn' | 'art' | 'tilstand'> {
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
  readonly profiler: readonly ProfileRow[];
}

const LISTED = `SELECT b.kundenr, b.personkode, b.navn, b.art, b.tilstand, b.gyldig_fra, b.gyldig_til, ${PROFILER}
  FROM access.bruger b`;

/** The users, on the connection of an act. */
export function createBrugerBook(client: PoolClient): BrugerBook {
  return {
    async list(kundenr) {
      const { rows } = await client.query<BrugerRow>(
        `${LISTED} WHERE $1::text IS NULL OR b.kundenr = $1 ORDER BY b.kundenr, b.personkode`,
        [kundenr ?? null],
      );
      return rows.map(readListed);
    },
    async find(personkode) {
      const { rows } = await client.query<BrugerRow>(`${LISTED} WHERE b.personkode = $1 FOR UPDATE OF b`, [personkode]);
      return rows.map(readListed)[0];
    },
    async close(personkode, now) {
      await client.query(`UPDATE access.bruger SET tilstand = 'inaktiv', gyldig_til = $2 WHERE personkode = $1`, [
        personkode,
        now,
      ]);
      await client.query('DELETE FROM access.session WHERE personkode = $1', [personkode]);
    },
  };
}

function readListed({ kundenr, personkode, navn, art, tilstand, profiler, ...row }: BrugerRow): ListedBruger {
  return { kundenr, personkode, navn, art, tilstand, profiler: profiler.flatMap(readProfile), ...readDates(row) };
}
