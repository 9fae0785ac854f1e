import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** How long a child may take to end by itself before it is killed, milliseconds. */
const END_MS_MAX = 15_000;

/** A program of the bench in a process of its own, which talks over a channel. */
export interface Child {
  /** The next message of the child. Throws when it ends instead. */
  next(): Promise<unknown>;
  send(message: object): void;
  /** Ends the process and waits until it has ended. May be called twice. */
  end(): Promise<void>;
}

/**
 * Starts `bench/<file>`. It ends with us however we end: when the channel closes, each program of the bench stops by
 * itself (see `untilStopped`).
 */
export function startChild(file: string, args: readonly string[], nodeArgs: readonly string[] = []): Child {
  const process_ = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...nodeArgs, join(import.meta.dirname, file), ...args],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    },
  );
  return asChild(process_, file);
}

function asChild(child: ChildProcess, file: string): Child {
  const messages: unknown[] = [];
  let wake: () => void = () => undefined;
  let failed: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      failed ??= new Error(`${file} ended (${signal ?? code})`);
      wake();
      resolve();
    });
    child.once('error', (error) => {
      failed ??= error;
      wake();
      resolve();
    });
  });
  child.on('message', (message) => {
    messages.push(message);
    wake();
  });
  return {
    async next() {
      while (messages.length === 0) {
        if (failed !== undefined) throw failed;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return messages.shift();
    },
    send(message) {
      child.send(message);
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const killer = setTimeout(() => child.kill('SIGKILL'), END_MS_MAX);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(killer);
    },
  };
}

/** For a program of the bench: tells the one who started it something. */
export function tell(message: object): void {
  process.send?.(message);
}

/** For a program of the bench: answers each message of the one who started it, until that one goes away. */
export async function answerParent(answer: (message: unknown) => Promise<object>): Promise<void> {
  process.on('message', (message) => {
    answer(message).then(tell, (error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  });
  if (process.connected) await once(process, 'disconnect');
}
