import type { Clock } from '../../ground/clock/index.ts';

/** No answer about access is older than this (ARCHITECTURE.md; the promise is one second). */
export const ACCESS_AGE_MS_MAX = 500;
const ENTRIES_MAX = 20_000;

/**
 * Remembers what `load` answered for at most 500 ms. Those who ask while an answer is being fetched wait for the same
 * fetch; an answer that was being fetched when `clear` was called is not remembered.
 */
export function createAccessCache<Value>(clock: Clock, load: (key: string) => Promise<Value>) {
  const known = new Map<string, { at: number; value: Promise<Value> }>();
  return {
    get(key: string): Promise<Value> {
      const now = clock.now();
      const found = known.get(key);
      if (found !== undefined && now >= found.at && now - found.at < ACCESS_AGE_MS_MAX) return found.value;
      const value = load(key);
      if (known.size >= ENTRIES_MAX) known.clear();
      const entry = { at: now, value };
      known.set(key, entry);
      value.catch(() => {
        if (known.get(key) === entry) known.delete(key);
      });
      return value;
    },
    clear(): void {
      known.clear();
    },
    forget(key: string): void {
      known.delete(key);
    },
  };
}
