import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A database opened by another process. */
export type Elsewhere = {
  readonly pid: number;
  readonly started: boolean;
  /** The next line that the process prints: `restarted`, `closed` or an error. */
  next(): Promise<string>;
  /** Tells the process to close the database and end; resolves when it has. */
  close(): Promise<void>;
  /** Ends the process as a crash would, with SIGKILL. */
  kill(): Promise<void>;
};

/** Starts a process that opens the data folder and waits until it has; rejects with what the process says otherwise. */
export async function openElsewhere(dataDir: string, account?: { uid: number; gid: number }): Promise<Elsewhere> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'opener.ts'), dataDir], {
    ...account,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => {
    const line = await lines.next();
    return line.done ? 'ended' : line.value;
  };
  const first = await next();
  if (!first.startsWith('open ')) throw new Error(first);
  return {
    pid: child.pid ?? 0,
    started: first === 'open started',
    next,
    async close() {
      const ended = once(child, 'exit');
      child.stdin.end('close\n');
      await ended;
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
