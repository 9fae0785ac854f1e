import { createInterface } from 'node:readline';
import { isRunning, startSystem, stop } from '../start/command.ts';

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
  const log: string[] = [];
  const { url, child } = await startSystem(['--demo', '--data', dataDir], 'program', ({ stderr }) => {
    createInterface(stderr).on('line', (line) => log.push(line));
  });
  const end = async (signal: NodeJS.Signals) => {
    if (isRunning(child)) await stop(child, signal);
  };
  return {
    url,
    startedMs: performance.now() - began,
    log,
    lives: () => isRunning(child),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
