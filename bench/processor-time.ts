import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a tick: Linux counts a hundred to a second for whoever asks. */
const TICK_MS = 10;
/** Fields of /proc/PID/stat behind the name of the program (proc_pid_stat(5)). */
const PARENT = 1;
const [USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM] = [11, 12, 13, 14];

/** What the operating system tells of a process; nothing when there is none, or when it is not Linux. */
function statOf(pid: string | number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const ticks = (stat: readonly string[], ...fields: readonly number[]) =>
  fields.reduce((sum, field) => sum + Number(stat[field] ?? 0), 0);

/** The process that began a process: of a connection's backend, the postmaster. NaN where it cannot be told. */
export const parentOf = (pid: number): number => Number(statOf(pid)[PARENT]);

/**
 * Processor time in milliseconds, user's and system's, that a PostgreSQL has used so far: its postmaster, every process of
 * it, and those that have ended. NaN where it cannot be told, that is, not on Linux.
 */
export function postgresTime(postmaster: number): number {
  const stat = statOf(postmaster);
  if (stat.length === 0) return Number.NaN;
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((one) => one[PARENT] === String(postmaster))
    .reduce((sum, one) => sum + ticks(one, USER, SYSTEM), 0);
  return (ticks(stat, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM) + running) * TICK_MS;
}

/** Processor time in milliseconds, user's and system's, that a process has used so far. NaN where it cannot be told. */
export function processTime(pid: number): number {
  const stat = statOf(pid);
  return stat.length === 0 ? Number.NaN : ticks(stat, USER, SYSTEM) * TICK_MS;
}
