import type { Pool } from 'pg';
import type { Attempts } from '../../rooms/access/index.ts';
import { readInstant } from '../times.ts';

/** The moment of the try that has to be past for another one: of the tries within the time, the one that fills the limit. */
const FILLING = `
SELECT tid + make_interval(secs => $4 / 1000.0) AS igen FROM access.afvist_forsoeg
WHERE art = $1 AND noegle = $2 AND tid > $3::timestamptz - make_interval(secs => $4 / 1000.0) AND tid <= $3
ORDER BY tid DESC OFFSET $5 - 1 LIMIT 1`;

const NOTE = `
INSERT INTO access.afvist_forsoeg (art, noegle, tid)
SELECT art, noegle, $2 FROM jsonb_to_recordset($1) AS ny (art text, noegle text)`;

/** Refused tries as stored, through a pool with the reader's duty. */
export function createAttemptStore(pool: Pool): Attempts {
  return {
    async retryAt({ art, noegle }, { triesMax, withinMs }, now) {
      const { rows } = await pool.query<{ igen: string }>(FILLING, [art, noegle, now, withinMs, triesMax]);
      return rows.map(({ igen }) => readInstant(igen))[0];
    },
    async note(keys, now) {
      await pool.query(NOTE, [JSON.stringify(keys), now]);
    },
    async forget(before) {
      await pool.query('DELETE FROM access.afvist_forsoeg WHERE tid < $1', [before]);
    },
  };
}
