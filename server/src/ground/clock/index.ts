/** The clock: injected, so that nothing in the domain reads the time by itself. */
export interface Clock {
  /** The present moment, in milliseconds since 1970 UTC. */
  now(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };
