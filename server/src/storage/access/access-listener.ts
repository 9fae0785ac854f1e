import pg from 'pg';
import type { Database } from '../postgres/index.ts';

/** How long to wait before listening again when the connection was lost. */
const RETRY_MS = 250;

/**
 * Listens for changes of access, so that a closed user is out at once. While nobody listens the cache still ages out
 * within 500 ms, so a lost connection delays and never loses a change. Returns how to stop.
 */
export async function listenForAccess(database: Database, changed: () => void): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  // A connection that fails says so twice, by its end and by its error; one retry waits at a time, or they would multiply.
  const again = () => {
    client = undefined;
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      connect().catch(again);
    }, RETRY_MS);
  };
  const connect = async (): Promise<void> => {
    const next = new pg.Client(database.connection('opencpr_access_reader'));
    // Late news of a connection that has been replaced is no reason to replace the new one.
    const lost = () => {
      if (client === undefined || client === next) again();
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', changed);
    await next.connect();
    await next.query('LISTEN opencpr_access');
    client = next;
    // Whatever was changed while nobody listened is forgotten too.
    changed();
    if (stopped) await next.end();
  };
  await connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end();
  };
}
