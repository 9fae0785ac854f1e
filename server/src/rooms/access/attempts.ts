/** How many refused tries are taken within how long, and for how many keys that is remembered. */
export interface AttemptLimit {
  readonly triesMax: number;
  readonly withinMs: number;
  readonly keysMax: number;
}

/** Counts refused tries by key: a source address, a personkode. */
export interface Attempts {
  /** When a key may be tried again, milliseconds since 1970; undefined: it may now. */
  retryAt(key: string, now: number): number | undefined;
  /** Notes a refused try. */
  note(key: string, now: number): void;
}

/**
 * Counts tries in memory: each process for itself, and from nought when it starts. That five wrong passwords lock a
 * personkode is counted in the database and holds across all of them; this only slows down whoever goes through many.
 */
export function createAttempts({ triesMax, withinMs, keysMax }: AttemptLimit): Attempts {
  /** The moments of the last refused tries of each key, oldest first; the key that has not been tried for longest comes first. */
  const known = new Map<string, readonly number[]>();
  const recent = (key: string, now: number) => (known.get(key) ?? []).filter((at) => at > now - withinMs && at <= now);
  return {
    retryAt(key, now) {
      const tries = recent(key, now);
      const [oldest] = tries.slice(-triesMax);
      return tries.length < triesMax || oldest === undefined ? undefined : oldest + withinMs;
    },
    note(key, now) {
      const tries = [...recent(key, now), now].slice(-triesMax);
      known.delete(key);
      known.set(key, tries);
      const first = known.keys().next();
      if (known.size > keysMax && !first.done) known.delete(first.value);
    },
  };
}
