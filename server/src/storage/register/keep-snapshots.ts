import type { Pool } from 'pg';
import { rebuildSnapshots } from './rebuild-snapshots.ts';

const LOOK_EVERY_MS = 15 * 60 * 1000;

/**
 * Makes the snapshots that time has overtaken anew, at once and every quarter of an hour: a move or a protection that was
 * known beforehand takes effect without an amendment. `virkning` tells what is now. Returns how to stop.
 */
export function keepSnapshots(
  pool: Pool,
  virkning: () => string,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const look = () => {
    running = rebuildSnapshots(pool, virkning(), 'overtaken').catch(onFault);
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
