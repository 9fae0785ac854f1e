import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Attempts, createAttempts } from '../rooms/access/index.ts';

/** How many refused tries are taken within ten minutes, and for how many keys at most that is remembered. All ours. */
export const ATTEMPT_LIMITS = {
  /** From one source address: many users of a large authority share one. */
  kilde: { triesMax: 100, withinMs: 600_000, keysMax: 50_000 },
  /** For one personkode, whether there is such a user or not; the fifth wrong password in a row has locked it by then. */
  personkode: { triesMax: 20, withinMs: 600_000, keysMax: 50_000 },
} as const;

/** The tries at proving who one is: by source address and by personkode. */
export type SignOnAttempts = Readonly<Record<keyof typeof ATTEMPT_LIMITS, Attempts>>;

/** What is tried: from where, and as whom, where it says. */
export interface Tried {
  readonly kilde: string;
  readonly personkode?: string;
}

/** Begins to count. */
export function createSignOnAttempts(): SignOnAttempts {
  return { kilde: createAttempts(ATTEMPT_LIMITS.kilde), personkode: createAttempts(ATTEMPT_LIMITS.personkode) };
}

/** The refusal of who has to wait, with the moment it may try again; undefined when it may now. */
export function findWaiting(attempts: SignOnAttempts, tried: Tried, now: string): Refusal | undefined {
  const at = Date.parse(now);
  const until = keysOf(tried).map(([by, key]) => attempts[by].retryAt(key, at) ?? 0);
  const latest = Math.max(...until);
  return latest === 0 ? undefined : refuse('for-mange-forsoeg', { retryAt: new Date(latest).toISOString() });
}

/** Notes a try that was refused. */
export function noteTry(attempts: SignOnAttempts, tried: Tried, now: string): void {
  for (const [by, key] of keysOf(tried)) attempts[by].note(key, Date.parse(now));
}

function keysOf({ kilde, personkode }: Tried): [keyof SignOnAttempts, string][] {
  const byKilde: [keyof SignOnAttempts, string] = ['kilde', kilde];
  return personkode === undefined ? [byKilde] : [byKilde, ['personkode', personkode.slice(0, 32)]];
}
