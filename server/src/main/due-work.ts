import type { PoolClient } from 'pg';
import type { House } from './house.ts';

/** Something that is done by itself when its time has come. */
export interface DueWork {
  /** What it is, in the operator's log. */
  readonly name: string;
  /** Looks whether its time has come, and does it then. It is asked often, and by several processes one after the other. */
  run(house: House, now: number): Promise<void>;
}

/** How often it is looked, milliseconds. */
const LOOK_EVERY_MS = 30_000;

/**
 * Runs due work at once and every 30 seconds, in one process at a time: an advisory lock of the database decides which. What
 * fails is told, and the rest is done all the same. Returns how to stop, which waits for what is under way.
 */
export function keepDueWork(house: House, works: readonly DueWork[], clock: () => number): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const look = () => {
    if (isBusy) return;
    isBusy = true;
    running = runDueWork(house, works, clock())
      .catch(house.onFault)
      .finally(() => {
        isBusy = false;
      });
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** Runs due work once, unless another process is at it; says whether it was this one. */
export async function runDueWork(house: House, works: readonly DueWork[], now: number): Promise<boolean> {
  const client = await house.pool('opencpr_access_administrator').connect();
  try {
    const isOurs = await ask(client, 'pg_try_advisory_lock');
    if (isOurs) {
      for (const { name, run } of works) {
        await run(house, now).catch((cause: unknown) => house.onFault(new Error(`due work: ${name}`, { cause })));
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
