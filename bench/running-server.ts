import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { OPENCPR } from './opencpr-command.ts';

/** `opencpr start` on a folder, running. */
export interface Running {
  readonly url: string;
  /** When the command was started, on the clock of `performance.now()`. */
  readonly began: number;
  end(): Promise<void>;
}

/** Starts the system on a folder as a user does, and waits until it says that it is ready. */
export async function startRunning(dataDir: string): Promise<Running> {
  const began = performance.now();
  const words = ['start', '--data', dataDir, '--http', '0', '--https', '0', '--rest-passwords', '--json'];
  const child = spawn(process.execPath, [OPENCPR, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const end = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    // One object per line; the first says where the doors are.
    const { endpoints } = JSON.parse(line) as { endpoints: { web: string } };
    return { url: endpoints.web, began, end };
  }
  await end();
  throw new Error('the system did not start');
}
