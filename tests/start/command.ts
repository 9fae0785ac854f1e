import { type ChildProcess, type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { note } from '../census/seen.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OPENCPR = join(ROOT, 'server', 'src', 'main', 'opencpr.ts');
const START_MS_MAX = 60_000;

/** A system that has been started: it is told nothing, and what it says can be read. */
type Started = ChildProcessByStdio<null, Readable, Readable>;

/** What a command came to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of ours to its end. */
export function opencpr(...args: string[]): Ended {
  const run = spawnSync(process.execPath, [OPENCPR, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, DATABASE_URL: '' },
  });
  noteCommand(args, run.status);
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Notes what a command came to: one that ended with an error was refused; what it was told there is in its own words. */
export function noteCommand([command = '', verb = '']: readonly string[], code: number | null): void {
  note({ operations: [`cli ${command}`, `cli ${command} ${verb}`], refused: code === 0 ? undefined : `exit ${code}` });
}

/**
 * Starts a system and waits until it says that it is ready; through the launcher as `npx opencpr` does, or directly.
 * `meanwhile` gets the process at once. Fails with what it said when it ends instead, or is killed because it takes too long.
 */
export async function startSystem(
  args: readonly string[],
  through: 'launcher' | 'program' = 'program',
  meanwhile: (child: Started) => void = () => undefined,
): Promise<{ url: string; child: Started; output: () => string }> {
  // The persons made by hand will do, unless a test says otherwise.
  const persons = args.includes('--demo') && !args.includes('--persons') ? ['--persons', '0'] : [];
  const program = through === 'launcher' ? join(ROOT, 'server', 'bin', 'opencpr.mjs') : OPENCPR;
  const child = spawn(process.execPath, [program, 'start', '--http', '0', '--https', '0', ...persons, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '' },
  });
  meanwhile(child);
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`not ready in time: ${output}`));
      child.kill('SIGKILL');
    }, START_MS_MAX);
    let url: string | undefined;
    const look = (chunk: Buffer) => {
      output += chunk.toString();
      if (url !== undefined) return;
      url = /OpenCPR klar: (http:\/\/127\.0\.0\.1:\d+)\n/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url, child, output: () => output });
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('exit', (code) => {
      clearTimeout(timer);
      noteCommand(['start'], code);
      reject(new Error(`ended with ${code}: ${output}`));
    });
  });
}

/** Whether a process has not ended yet. */
export const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** Ends a process with a signal and waits for its exit code. */
export function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

/** Where PostgreSQL's data of a folder are. */
export function pgOf(folder: string): string {
  const place = JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8'));
  return typeof place.data === 'string' ? place.data : join(folder, 'pg');
}
