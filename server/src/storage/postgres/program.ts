import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { join, parse } from 'node:path';
import { PostgresFault } from './faults.ts';
import type { Place } from './place.ts';

/**
 * Runs one of PostgreSQL's programs as the place's account, in a session of its own, and gives the child process with
 * a promise of its end: undefined when it succeeded, else what went wrong. Throws a `PostgresFault` of code
 * `not-started` when the system does not let us become the account.
 */
export function runProgram(
  place: Place,
  name: 'initdb' | 'pg_ctl' | 'postgres',
  args: readonly string[],
  stdio: StdioOptions,
): { child: ChildProcess; ended: Promise<string | undefined> } {
  const { PATH, SystemRoot } = process.env;
  try {
    const child = spawn(join(place.binaries.folder, 'bin', name), args, {
      ...place.account,
      stdio,
      // The account may be unable to enter the folder we are in.
      cwd: parse(place.pgData).root,
      // Nothing else of our environment: PGDATA, PGPORT and the like would be obeyed. The faults are read from English.
      env: { PATH, SystemRoot, LC_ALL: 'C' },
      // Ctrl-C in the terminal is for us; the database stops after our last entry is written.
      detached: true,
      windowsHide: true,
    });
    const ended = new Promise<string | undefined>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(code === 0 ? undefined : `${name} ended with ${signal ?? code}`));
    });
    return { child, ended };
  } catch (error) {
    const as = place.account ? ` as account ${place.account.uid}, since it does not run as root` : '';
    throw new PostgresFault(
      'not-started',
      `This system does not let us run PostgreSQL's ${name}${as}. Run OpenCPR as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** The last lines of a program's output, on one line. */
export function lastWords(output: string): string {
  return output.trim().split('\n').slice(-4).join(' | ');
}
