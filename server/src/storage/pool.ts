import pg from 'pg';
import type { Database } from './postgres/index.ts';

/** The duties a connection can have (ARCHITECTURE.md). */
export type Duty =
  | 'opencpr_register_reader'
  | 'opencpr_register_amender'
  | 'opencpr_register_loader'
  | 'opencpr_access_reader'
  | 'opencpr_access_administrator'
  | 'opencpr_journal_writer'
  | 'opencpr_journal_reader'
  | 'opencpr_billing_clerk';

/** Times and dates stay the texts PostgreSQL writes: the driver's own reading would lose what JavaScript dates cannot say. */
const AS_TEXT = new Set([1082, 1114, 1184, 3908, 3910]);

/** A pool of connections that all have one duty and the same settings, in UTC and with texts for times. */
export function openPool(
  database: Database,
  duty: Duty | undefined,
  max: number,
  settings?: Readonly<Record<string, string>>,
): pg.Pool {
  const pool = new pg.Pool({
    ...database.connection(duty, undefined, settings),
    max,
    // A request that cannot get a connection is refused rather than left hanging.
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        AS_TEXT.has(oid) ? (text: string) => text : pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  // An idle connection that breaks (the database went away) is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
