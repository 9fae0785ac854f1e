import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig, PoolConfig } from 'pg';
import type { Database } from './database.ts';
import { findErrorCode, PostgresFault } from './faults.ts';
import { databasePassword } from './folder.ts';
import { initialise, SUPERUSER } from './initialise.ts';
import { withMutex } from './mutex.ts';
import { type Place, recordPlace, settle } from './place.ts';
import { ensurePostmaster, stopPostmaster } from './postmaster.ts';
import type { Postmaster } from './postmaster-file.ts';
import { createDatabase, dropDatabase, type Settings, startupOptions, withClient } from './reach.ts';
import { joinUsers } from './users.ts';
import { watchPostmaster } from './watch.ts';

const DATABASE = 'opencpr';
/** How long a postmaster that says it is ready may refuse to answer. */
const ANSWER_MS = 20_000;

type Log = ((line: string) => void) | undefined;

/** Opens the PostgreSQL of our own in the data folder; see `openDatabase`. */
export async function openEmbedded(dataDir: string, log: Log): Promise<Database> {
  const { place, password, postmaster, started, users } = await withMutex(dataDir, () => enter(dataDir, log), log);
  const connection = (role?: string, database = DATABASE, settings?: Settings): PoolConfig => ({
    ...login(place, password, database),
    options: startupOptions(role, settings),
  });
  const watch = watchPostmaster(place, postmaster, log, () =>
    withMutex(dataDir, () => ensureAnswering(place, password, log), log),
  );
  let closing: Promise<void> | undefined;
  const leave = async () => {
    await watch.stop();
    await withMutex(dataDir, async () => users.leave() && (await stopPostmaster(place, log)), log);
  };
  return {
    mode: 'embedded',
    started,
    connection,
    createDatabase: (name, template) => createDatabase(connection(undefined, 'postgres'), name, template),
    dropDatabase: (name) => dropDatabase(connection(undefined, 'postgres'), name),
    onRestart: watch.onRestart,
    close() {
      closing ??= leave();
      return closing;
    },
  };
}

async function enter(dataDir: string, log: Log) {
  const place = settle(dataDir);
  const password = databasePassword(dataDir);
  await initialise(place, password);
  recordPlace(place);
  const users = joinUsers(dataDir);
  try {
    const { postmaster, started } = await ensureAnswering(place, password, log);
    return { place, password, postmaster, started, users };
  } catch (error) {
    if (users.leave()) await stopPostmaster(place, log);
    throw error;
  }
}

async function ensureAnswering(
  place: Place,
  password: string,
  log: Log,
): Promise<{ postmaster: Postmaster; started: boolean }> {
  const result = await ensurePostmaster(place, log);
  const giveUp = Date.now() + ANSWER_MS;
  for (;;) {
    try {
      await withClient(login(place, password, DATABASE), async () => {});
      return result;
    } catch (error) {
      const code = findErrorCode(error) ?? '';
      // All connections are taken: it does answer.
      if (code === '53300') return result;
      if (code === '3D000') await createDatabase(login(place, password, 'postgres'), DATABASE);
      else if (!['57P03', '57P01', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET'].includes(code) || Date.now() > giveUp) {
        throw new PostgresFault(
          'not-started',
          `PostgreSQL runs on ${place.pgData} (pid ${result.postmaster.pid}) but cannot be used: ${error instanceof Error ? error.message : code}. If secrets.json was lost or replaced, restore it from a backup of the data folder.`,
          { cause: error },
        );
      }
      await sleep(20);
    }
  }
}

function login(place: Place, password: string, database: string): ClientConfig {
  return { host: place.host, port: place.port, user: SUPERUSER, password, database };
}
