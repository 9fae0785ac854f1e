import type { PoolClient } from 'pg';
import { every } from './every.ts';
import type { House } from './house.ts';

/** Something that is done by itself when its time has come. */
export interface DueWork {
  /** What it is, in the operator's log. */
  readonly name: string;
  /** How long after it was done here it is looked at again, milliseconds. */
  readonly everyMs: number;
  /** Looks whether its time has come, and does it then, no longer than until `stop`. Several processes ask it, one after the other. */
  run(house: House, now: number, stop?: AbortSignal): Promise<void>;
}

/** How often it is looked what is due, milliseconds. */
const LOOK_EVERY_MS = 5_000;

/**
 * Runs due work, all of it at once and then each in its time, in one process at a time: an advisory lock of the database decides
 * which. What fails is told and comes again in its time, and the rest is done all the same. Returns how to stop, which waits for
 * what is under way; what has much to do leaves the rest of it for another time.
 */
export function keepDueWork(house: House, works: readonly DueWork[], clock: () => number): () => Promise<void> {
  const done = new Map<DueWork, number>();
  const stopping = new AbortController();
  const look = async () => {
    const now = clock();
    const due = works.filter((work) => now - (done.get(work) ?? Number.NEGATIVE_INFINITY) >= work.everyMs);
    if (due.length === 0 || !(await runDueWork(house, due, now, stopping.signal))) return;
    for (const work of due) done.set(work, now);
  };
  const stop = every(LOOK_EVERY_MS, look, house.onFault);
  return () => {
    stopping.abort();
    return stop();
  };
}

/** Runs some work once, unless another process is at it; says whether it was this one. */
export async function runDueWork(
  house: House,
  works: readonly DueWork[],
  now: number,
  stop?: AbortSignal,
): Promise<boolean> {
  const client = await house.pool('opencpr_access_administrator').connect();
  try {
    const isOurs = await ask(client, 'pg_try_advisory_lock');
    if (isOurs) {
      for (const work of works) {
        await work
          .run(house, now, stop)
          .catch((cause: unknown) => house.onFault(new Error(`due work: ${work.name}`, { cause })));
      }
      await ask(client, 'pg_advisory_unlock');
    }
    client.release();
    return isOurs;
  } catch (error) {
    // The lock is the connection's, and ends with it.
    client.release(true);
    throw error;
  }
}

async function ask(client: PoolClient, what: 'pg_try_advisory_lock' | 'pg_advisory_unlock'): Promise<boolean> {
  const { rows } = await client.query<{ yes: boolean }>(`SELECT ${what}(hashtext('opencpr-due-work')) AS yes`);
  return rows[0]?.yes === true;
}
