import type { PoolClient } from 'pg';
import type { Sikkerhedsansvarlig, SikkerhedsansvarligBook } from '../../rooms/access/index.ts';
import { readDates } from './dated-row.ts';
import { brugerInForce, NOW } from './in-force-sql.ts';

interface OfficerRow extends Pick<Sikkerhedsansvarlig, 'kundenr' | 'personkode' | 'navn' | 'inaktiv'> {
  readonly gyldig_fra: string;
  readonly gyldig_til: string;
}

/**
 * A period that ended before it began is one that was called off; the history has it. Whether the user is closed is asked of
 * the moment of the act: a user ends by its date.
 */
const LISTED = `SELECT s.kundenr, s.personkode, b.navn, s.gyldig_fra, s.gyldig_til,
    NOT ${brugerInForce('b', NOW)} AS inaktiv
  FROM access.sikkerhedsansvarlig s JOIN access.bruger b USING (kundenr, personkode)
  WHERE ($1::text IS NULL OR s.kundenr = $1) AND s.gyldig_fra < s.gyldig_til
  ORDER BY s.kundenr, s.gyldig_fra DESC`;

/** The security officers, on the connection of an act. */
export function createSikkerhedsansvarligBook(client: PoolClient): SikkerhedsansvarligBook {
  const list = async (kundenr: string | undefined) => {
    const { rows } = await client.query<OfficerRow>(LISTED, [kundenr ?? null]);
    return rows.map(readOfficer);
  };
  return {
    list,
    async hold(kundenr) {
      await client.query('SELECT 1 FROM access.kunde WHERE kundenr = $1 FOR UPDATE', [kundenr]);
      return list(kundenr);
    },
    async name(kundenr, personkode, fra) {
      await client.query(
        `INSERT INTO access.sikkerhedsansvarlig (kundenr, personkode, gyldig_fra) VALUES ($1, $2, $3)
         ON CONFLICT (kundenr, gyldig_fra) DO UPDATE SET personkode = $2, gyldig_til = 'infinity'`,
        [kundenr, personkode, fra],
      );
    },
    async end(kundenr, til) {
      await client.query(
        `UPDATE access.sikkerhedsansvarlig SET gyldig_til = greatest(gyldig_fra, $2::timestamptz)
         WHERE kundenr = $1 AND gyldig_til > $2::timestamptz AND gyldig_til > gyldig_fra`,
        [kundenr, til],
      );
    },
  };
}

function readOfficer({ kundenr, personkode, navn, inaktiv, ...row }: OfficerRow): Sikkerhedsansvarlig {
  return { kundenr, personkode, navn, inaktiv, ...readDates(row) };
}
