import { readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findErrorCode } from './faults.ts';
import { findMark, type ProcessMark } from './process-mark.ts';

/** A living postmaster, as its postmaster.pid tells. */
export type Postmaster = {
  readonly pid: number;
  readonly mark: ProcessMark;
  readonly state: 'starting' | 'ready' | 'stopping';
};

/** No system hands out a pid this high: PostgreSQL takes it for a dead process. */
const NO_PID = 2_000_000_000;

/**
 * The postmaster that runs on a PostgreSQL data folder, or undefined when none does: no postmaster.pid, or one whose
 * process is dead, a zombie, or by now another program.
 */
export function findPostmaster(pgData: string): Postmaster | undefined {
  const lines = readLines(pgData);
  const pid = Number(lines?.[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !worksIn(pid, pgData)) return undefined;
  const mark = findMark(pid);
  if (mark === undefined) return undefined;
  const state = lines?.[7]?.trim();
  return { pid, mark, state: state === 'ready' || state === 'stopping' ? state : 'starting' };
}

/**
 * Makes a dead postmaster's postmaster.pid harmless where PostgreSQL could not tell: it would refuse to start for as long
 * as any process of its account has the old pid, be it a zombie that nobody reaps or, in a restarted container, a stranger.
 * Only the pid is replaced: PostgreSQL needs the other lines to see that no server process of the dead one is left.
 * Call it under the mutex, when findPostmaster found none.
 */
export function disarm(pgData: string, socketFolder: string): void {
  const lines = readLines(pgData);
  if (lines) writeFileSync(join(pgData, 'postmaster.pid'), [NO_PID, ...lines.slice(1)].join('\n'));
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(join(socketFolder, name), { force: true });
}

function readLines(pgData: string): string[] | undefined {
  try {
    return readFileSync(join(pgData, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A postmaster's working folder is its data folder, which tells it from a stranger with the same pid. */
function worksIn(pid: number, pgData: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(pgData);
  } catch (error) {
    // A dead one and a zombie have none. Root in a container may not look, but may read what the process was started with.
    return findErrorCode(error) === 'EACCES' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(pgData);
  }
}
