import { closeSync, constants, existsSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheSizeMb } from './cache-size.ts';
import { findErrorCode, noSpace, PostgresFault, tellsOfNoSpace } from './faults.ts';
import { freeBytes } from './folder.ts';
import type { Place } from './place.ts';
import { disarm, findPostmaster, type Postmaster } from './postmaster-file.ts';
import { isAlive } from './process-mark.ts';
import { lastWords, runProgram } from './program.ts';

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
const POLL_MS = 10;
/** How long leftovers of a killed postmaster may stand in the way of a new one. */
const LEFTOVERS_MS = 20_000;
const FAST_STOP_MS = 20_000;
/** With less than this free, a failed start is put down to the disk. */
const FULL_BYTES = 1024 * 1024;
const LOG_BYTES = 10 * 1024 * 1024;
const LEFTOVERS = /lock file ".*" already exists|pre-existing shared memory block/;

/**
 * What the server runs with; on its command line, so that a new OpenCPR brings its own to an old data folder.
 * Statements that fail are not logged, nor the details of errors: both quote values, which may be personnumre.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  autovacuum: 'on',
  max_connections: '200',
  shared_buffers: `${cacheSizeMb(totalmem())}MB`,
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  min_wal_size: '512MB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  unix_socket_permissions: '0700',
};

/**
 * Sees to it that a postmaster runs on the place and is ready: waits for one that is starting (recovery after a crash
 * takes as long as it takes) or stopping, starts one when there is none. Call it under the mutex.
 * Throws a `PostgresFault` of code `no-space` or `not-started`.
 */
export async function ensurePostmaster(
  place: Place,
  log?: (line: string) => void,
): Promise<{ postmaster: Postmaster; started: boolean }> {
  const giveUp = Date.now() + LEFTOVERS_MS;
  for (;;) {
    const running = await findSettled(place);
    if (running) return { postmaster: running, started: false };
    disarm(place.pgData, place.host);
    const logged = rotateLog(place.logFile);
    const failure = { text: '' };
    const postmaster = await launch(place, failure, log);
    if (postmaster) return { postmaster, started: true };
    const words = existsSync(place.logFile) ? readFileSync(place.logFile).subarray(logged).toString() : '';
    // On a full disk the log may have had no room for the reason either.
    if (tellsOfNoSpace(words) || freeBytes(place.pgData) < FULL_BYTES) throw noSpace(place.pgData);
    if (!LEFTOVERS.test(words) || Date.now() > giveUp) {
      throw new PostgresFault(
        'not-started',
        `PostgreSQL did not start on ${place.pgData}: ${lastWords(words) || failure.text} (see ${place.logFile})`,
      );
    }
    await sleep(100);
  }
}

/** Stops the postmaster, if one runs: fast, and after 20 seconds at once. Call it under the mutex. */
export async function stopPostmaster(place: Place, log?: (line: string) => void): Promise<void> {
  const running = findPostmaster(place.pgData);
  if (!running) return;
  if (process.platform === 'win32') {
    // Windows has no signals: there PostgreSQL's own program must carry the message.
    await runProgram(place, 'pg_ctl', ['stop', '-D', place.pgData, '-m', 'fast'], 'ignore').ended;
    return;
  }
  for (const [signal, patience] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (signal !== 'SIGINT') log?.(`PostgreSQL (pid ${running.pid}) does not stop; sending ${signal}.`);
    if (await endsAfter(running, signal, patience)) return;
  }
}

async function endsAfter(running: Postmaster, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  try {
    process.kill(running.pid, signal);
  } catch (error) {
    if (findErrorCode(error) !== 'ESRCH') throw error;
  }
  for (const until = Date.now() + patience; isAlive(running.mark); await sleep(POLL_MS)) {
    if (Date.now() > until) return false;
  }
  return true;
}

/** A postmaster that is ready; undefined when there is none, or none any more. */
async function findSettled(place: Place): Promise<Postmaster | undefined> {
  for (;;) {
    const running = findPostmaster(place.pgData);
    if (!running || running.state === 'ready') return running;
    await sleep(POLL_MS);
  }
}

/** Starts a postmaster and waits until it is ready; when it ends instead, says how in `failure`. */
async function launch(
  place: Place,
  failure: { text: string },
  log?: (line: string) => void,
): Promise<Postmaster | undefined> {
  const network =
    process.platform === 'win32'
      ? { listen_addresses: place.host }
      : { listen_addresses: '', unix_socket_directories: place.host };
  const settings = Object.entries({ ...SETTINGS, ...network }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // To a file and not a pipe, since the postmaster may outlive us.
  const output = openSync(place.logFile, O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0), 0o600);
  // So that an ordinary user whose folder root has opened can go on writing it.
  if (place.account) fchownSync(output, place.account.uid, place.account.gid);
  const args = ['-D', place.pgData, '-p', String(place.port), ...settings];
  let ended = false;
  try {
    const program = runProgram(place, 'postgres', args, ['ignore', output, output]);
    program.child.unref();
    program.ended.then(
      (how) => {
        failure.text = how ?? 'it ended at once';
        ended = true;
      },
      () => {
        ended = true;
      },
    );
    const begun = Date.now();
    for (let told = 0; !ended; await sleep(POLL_MS)) {
      const running = findPostmaster(place.pgData);
      if (running?.pid === program.child.pid && running?.state === 'ready') return running;
      const seconds = Math.floor((Date.now() - begun) / 10_000) * 10;
      if (seconds > told) log?.(`PostgreSQL is still getting ready after ${seconds} s (recovery after a crash) ...`);
      told = seconds;
    }
    return undefined;
  } finally {
    closeSync(output);
  }
}

/** Sets a log aside that has grown large; returns how long the log is now, in bytes. */
function rotateLog(file: string): number {
  if (!existsSync(file)) return 0;
  const { size } = statSync(file);
  if (size < LOG_BYTES) return size;
  renameSync(file, `${file}.1`);
  return 0;
}
