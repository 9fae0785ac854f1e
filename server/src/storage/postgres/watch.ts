import { setTimeout as sleep } from 'node:timers/promises';
import type { Place } from './place.ts';
import { findPostmaster, type Postmaster } from './postmaster-file.ts';

const LOOK_MS = 100;
const RETRY_MS = 2_000;

/**
 * Looks ten times a second whether the postmaster that we use still lives, whoever started it. When it has died, calls
 * `recover`, which under the mutex starts it or finds that another process has; then tells the listeners. A recovery
 * that fails (a full disk) is tried again until it succeeds or the watch is stopped. Looking is two system calls.
 */
export function watchPostmaster(
  place: Place,
  first: Postmaster,
  log: ((line: string) => void) | undefined,
  recover: () => Promise<{ postmaster: Postmaster; started: boolean }>,
): { onRestart(listener: () => void): () => void; stop(): Promise<void> } {
  const listeners = new Set<() => void>();
  let known = first;
  let recovering: Promise<void> | undefined;
  let stopped = false;

  const recoverAndTell = async () => {
    log?.(`PostgreSQL (pid ${known.pid}) is gone; bringing it back ...`);
    try {
      const { postmaster, started } = await recover();
      known = postmaster;
      log?.(`PostgreSQL is back (pid ${known.pid}, ${started ? 'started here' : 'started by another process'}).`);
      for (const listener of listeners) listener();
    } catch (error) {
      log?.(`${error instanceof Error ? error.message : 'PostgreSQL cannot be started.'} Trying again.`);
      if (!stopped) await sleep(RETRY_MS, undefined, { ref: false });
    } finally {
      recovering = undefined;
    }
  };
  const timer = setInterval(() => {
    if (recovering || isSame(place, known)) return;
    recovering = recoverAndTell();
  }, LOOK_MS);
  // Watching is no reason for a process to stay.
  timer.unref();

  return {
    onRestart(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await recovering;
    },
  };
}

function isSame(place: Place, known: Postmaster): boolean {
  try {
    return findPostmaster(place.pgData)?.pid === known.pid;
  } catch {
    // The file system failed us for a moment; that says nothing about the postmaster.
    return true;
  }
}
