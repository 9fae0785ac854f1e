import pg from 'pg';
import type { Database } from './postgres/index.ts';

/** The duties a connection can have (ARCHITECTURE.md). */
export type Duty =
  | 'opencpr_register_reader'
  | 'opencpr_register_amender'
  | 'opencpr_access_reader'
  | 'opencpr_access_administrator'
  | 'opencpr_journal_writer'
  | 'opencpr_journal_reader'
  | 'opencpr_billing_clerk';

/** Times and dates stay the texts PostgreSQL writes: the driver's own reading would lose what JavaScript dates cannot say. */
const AS_TEXT = new Set([1082, 1114, 1184, 3908, 3910]);

/**
 * Startup options that come after the usual ones and prevail: each statement is planned for its values, since a search by a
 * rare name goes another way than one by a common name; a page that is read out of order costs little more than another,
 * since what searches look in stays in memory; on one core, since the others have requests of their own; and without
 * compiling, which takes longer than any search.
 */
const PLANNED_EACH_TIME = [
  'plan_cache_mode=force_custom_plan',
  'random_page_cost=1.1',
  'max_parallel_workers_per_gather=0',
  'jit=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/**
 * A pool of connections that all have one duty, in UTC and with texts for times. Statements are planned once, or each time
 * for their values.
 */
export function openPool(
  database: Database,
  duty: Duty | undefined,
  max: number,
  planned: 'once' | 'each-time' = 'once',
): pg.Pool {
  const connection = database.connection(duty);
  const pool = new pg.Pool({
    ...connection,
    ...(planned === 'each-time' ? { options: `${connection.options ?? ''} ${PLANNED_EACH_TIME}` } : {}),
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
