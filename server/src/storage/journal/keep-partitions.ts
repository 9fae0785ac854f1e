import type { Clock } from '../../ground/clock/index.ts';
import { openPool } from '../pool.ts';
import type { Database } from '../postgres/index.ts';

/** Months made ahead, and how often a running system looks whether more are due. */
const MONTHS_AHEAD = 3;
const LOOK_EVERY_MS = 6 * 60 * 60 * 1000;

/**
 * Keeps the journal's monthly partitions ahead of the clock: made at once, and again while the system runs. The month
 * before is made too, for a clock that is set back. Returns how to stop.
 */
export async function keepPartitions(
  database: Database,
  clock: Clock,
  onFault: (fault: unknown) => void,
): Promise<() => Promise<void>> {
  const make = async () => {
    const pool = openPool(database, undefined, 1);
    try {
      const now = new Date(clock.now());
      const month = (offset: number) =>
        new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1)).toISOString().slice(0, 10);
      await pool.query('SELECT journal.make_partitions($1, $2)', [month(-1), month(MONTHS_AHEAD)]);
    } finally {
      await pool.end();
    }
  };
  await make();
  const timer = setInterval(() => make().catch(onFault), LOOK_EVERY_MS);
  timer.unref();
  return async () => clearInterval(timer);
}
