import type { Pool } from 'pg';
import type { AccessDesk, Aktivering, Kendeordspolitik } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

interface Row {
  readonly udloeber: string;
  readonly kundenr: string;
  readonly kunde_navn: string;
  readonly kendeordspolitik: Kendeordspolitik;
  readonly kildeadresse_kraevet: boolean;
  readonly personkode: string;
  readonly navn: string;
  readonly art: Aktivering['bruger']['art'];
  readonly kendeord: string;
  readonly tidligere_kendeord: string[];
}

/** A link opens something until it is used, replaced or expired, and as long as its user and customer are there. */
const OPENS = `a.brugt IS NULL AND a.ophoert IS NULL AND a.udloeber > $2::timestamptz
  AND b.tilstand <> 'inaktiv' AND b.gyldig_til > $2::timestamptz AND k.gyldig_til > $2::timestamptz`;

const FIND = `
SELECT a.udloeber, b.kundenr, k.navn AS kunde_navn, k.kendeordspolitik, k.kildeadresse_kraevet, b.personkode, b.navn, b.art, b.kendeord,
  b.tidligere_kendeord
FROM access.aktivering a JOIN access.bruger b USING (kundenr, personkode) JOIN access.kunde k USING (kundenr)
WHERE a.token_hash = decode($1, 'hex') AND ${OPENS}`;

// Of two who use one link at once, the second waits for the first and then finds it used.
const USE = `
UPDATE access.aktivering a SET brugt = $2::timestamptz
FROM access.bruger b JOIN access.kunde k USING (kundenr)
WHERE a.token_hash = decode($1, 'hex') AND (b.kundenr, b.personkode) = (a.kundenr, a.personkode) AND ${OPENS}
RETURNING a.personkode`;

const SET_PASSWORD = `
WITH ended AS (DELETE FROM access.session WHERE personkode = $1)
UPDATE access.bruger SET tidligere_kendeord = tidligere_kendeord || kendeord, kendeord = $2, kendeord_sat = $3,
  engangskendeord = false, skal_skiftes = false, forkerte_forsoeg = 0, tilstand = CASE WHEN tilstand = 'laast' THEN 'aktiv' ELSE tilstand END
WHERE personkode = $1`;

/** Links as stored; `changed` is told whose password was set. */
export function createActivationStore(
  pool: Pool,
  changed: (personkode: string) => void,
): Pick<AccessDesk, 'findAktivering' | 'activate'> {
  return {
    async findAktivering(tokenHash, now) {
      const { rows } = await pool.query<Row>(FIND, [tokenHash, now]);
      return rows.map((row) => readAktivering(tokenHash, row))[0];
    },
    async activate(tokenHash, kendeord, now, journalled) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const { rows } = await client.query<{ personkode: string }>(USE, [tokenHash, now]);
        const personkode = rows[0]?.personkode;
        if (personkode === undefined) {
          await client.query('ROLLBACK');
          client.release();
          return undefined;
        }
        await client.query(SET_PASSWORD, [personkode, kendeord, now]);
        const result = await journalled();
        await client.query('COMMIT');
        client.release();
        changed(personkode);
        return result;
      } catch (error) {
        // The connection may be in any state: it is not used again, and its transaction ends with it.
        client.release(true);
        throw error;
      }
    },
  };
}

function readAktivering(tokenHash: string, row: Row): Aktivering {
  const { kundenr, personkode, navn, art, kendeord } = row;
  return {
    tokenHash,
    udloeber: readInstant(row.udloeber),
    kunde: { kundenr, navn: row.kunde_navn },
    krav: { kendeordspolitik: row.kendeordspolitik, kildeadresseKraevet: row.kildeadresse_kraevet },
    bruger: { personkode, navn, art, kendeord, tidligereKendeord: row.tidligere_kendeord },
  };
}
