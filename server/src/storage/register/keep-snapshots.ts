import type { Pool } from 'pg';
import { restoreIndexesLeftAside } from './open-loading.ts';
import { rebuildSnapshots } from './rebuild-snapshots.ts';

const LOOK_EVERY_MS = 15 * 60 * 1000;

/**
 * Makes the snapshots that time has overtaken anew, at once and every quarter of an hour: a move or a protection that was
 * known beforehand takes effect without an amendment. Builds the indexes that an import which was killed has left aside as
 * well. `virkning` tells what is now. Returns how to stop.
 */
export function keepSnapshots(
  pool: Pool,
  owners: Pool,
  virkning: () => string,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const look = () => {
    running = restoreIndexesLeftAside(owners)
      .then(() => rebuildSnapshots(pool, virkning(), 'overtaken'))
      .catch(onFault);
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
