import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = join(import.meta.dirname, '../../server/src/main/opencpr.ts');
const START_MS_MAX = 60_000;

/** The real server in a process of its own, on a data folder of a test. */
export interface ServerProcess {
  readonly url: string;
  readonly startedMs: number;
  /** What it said on standard error, line by line. */
  readonly log: readonly string[];
  lives(): boolean;
  /** Ends it as a power cut would, as far as the process goes. */
  kill(): Promise<void>;
  /** Tells it to stop in good order. */
  stop(): Promise<void>;
}

/** Starts `opencpr start --demo` on free ports and waits until it says that it is ready; fails with what it said instead. */
export async function startServer(dataDir: string): Promise<ServerProcess> {
  const began = performance.now();
  const args = [PROGRAM, 'start', '--demo', '--data', dataDir, '--http', '0', '--https', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const log: string[] = [];
  createInterface(child.stderr).on('line', (line) => log.push(line));
  const end = async (signal: NodeJS.Signals) => {
    if (!lives(child)) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  const giveUp = setTimeout(() => child.kill('SIGKILL'), START_MS_MAX);
  const url = await readyUrl(child);
  clearTimeout(giveUp);
  if (url === undefined) throw new Error(`the server did not start: ${log.join('\n')}`);
  return {
    url,
    startedMs: performance.now() - began,
    log,
    lives: () => lives(child),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

const lives = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

async function readyUrl(child: ChildProcess): Promise<string | undefined> {
  if (child.stdout === null) return undefined;
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const url = /^OpenCPR klar: (?<url>http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    // Whatever else it prints must not fill the pipe.
    child.stdout.resume();
    return url;
  }
  return undefined;
}
