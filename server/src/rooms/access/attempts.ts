/** How many refused tries are taken within how long. */
export interface AttemptLimit {
  readonly triesMax: number;
  readonly withinMs: number;
}

/** What tries are counted by. */
export interface AttemptKey {
  readonly art: 'kilde' | 'personkode';
  readonly noegle: string;
}

/** Refused tries at proving who one is, counted for all server processes together. Times are ISO instants. */
export interface Attempts {
  /** When a key may be tried again; undefined: it may now. */
  retryAt(key: AttemptKey, limit: AttemptLimit, now: string): Promise<string | undefined>;
  /** Notes a refused try by each key. */
  note(keys: readonly AttemptKey[], now: string): Promise<void>;
  /** Forgets what was tried before a moment. */
  forget(before: string): Promise<void>;
}
