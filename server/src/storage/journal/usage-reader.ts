import type { Pool } from 'pg';
import type { Usage } from '../../rooms/access/index.ts';

/** How every identified personkode used the services $3 from $1 until $2. */
const USAGE = `
WITH asked AS (
  SELECT kundenr, personkode, tid, extract(epoch FROM tid - lag(tid) OVER w) AS afstand, post::jsonb AS post
  FROM journal.entry
  WHERE tid >= $1 AND tid < $2 AND tjeneste = ANY ($3) AND personkode IS NOT NULL AND (post::jsonb ->> 'identificeret')::boolean
  WINDOW w AS (PARTITION BY kundenr, personkode ORDER BY tid)),
minutes AS (
  SELECT kundenr, personkode, max(n)::int AS most FROM (
    SELECT kundenr, personkode, count(*) AS n FROM asked GROUP BY kundenr, personkode, date_trunc('minute', tid)) AS each
  GROUP BY kundenr, personkode)
SELECT a.kundenr, a.personkode, count(*)::int AS opslag,
  count(DISTINCT extract(hour FROM a.tid AT TIME ZONE 'Europe/Copenhagen'))::int AS timer,
  avg(a.afstand)::float8 AS afstand, (stddev_pop(a.afstand) / nullif(avg(a.afstand), 0))::float8 AS "afstandVariation",
  m.most AS "hoejestPrMinut", count(*) FILTER (WHERE a.post ->> 'doer' = 'web')::int AS "paaSkaerm",
  array_agg(DISTINCT a.post ->> 'kilde') AS kilder,
  coalesce(array_agg(DISTINCT a.post ->> 'certifikat') FILTER (WHERE a.post ->> 'certifikat' IS NOT NULL), '{}') AS certifikater,
  count(a.post ->> 'slutbruger')::int AS "medSlutbruger", count(DISTINCT a.post ->> 'slutbruger')::int AS slutbrugere
FROM asked a JOIN minutes m USING (kundenr, personkode) GROUP BY a.kundenr, a.personkode, m.most ORDER BY 1, 2`;

type UsageRow = Omit<Usage, 'afstand' | 'afstandVariation'> & {
  readonly afstand: number | null;
  readonly afstandVariation: number | null;
};

/** Reads how personkoder were used, as the operator of the journal, through a pool with its reader's duty. */
export function createUsageReader(pool: Pool, tjenester: readonly string[]) {
  return async (fra: string, til: string): Promise<readonly Usage[]> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN READ ONLY');
      await client.query(`SELECT set_config('opencpr.kundenr', 'operatoer', true)`);
      const { rows } = await client.query<UsageRow>(USAGE, [fra, til, tjenester]);
      await client.query('COMMIT');
      client.release();
      return rows.map(readUsage);
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
}

function readUsage({ afstand, afstandVariation, ...row }: UsageRow): Usage {
  return { ...row, afstand: afstand ?? undefined, afstandVariation: afstandVariation ?? undefined };
}
