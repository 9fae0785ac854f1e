import { type Refusal, type RefusalCode, refuse } from '../ground/refusals/index.ts';
import type { AttemptKey, Attempts } from '../rooms/access/index.ts';

/** How many refused tries are taken within ten minutes. All ours. */
export const ATTEMPT_LIMITS = {
  /** From one source address: many users of a large authority share one. */
  kilde: { triesMax: 100, withinMs: 600_000 },
  /** For one personkode, whether there is such a user or not; the fifth wrong password in a row has locked it by then. */
  personkode: { triesMax: 20, withinMs: 600_000 },
} as const;

/** What is tried: from where, and as whom, where it says. */
export interface Tried {
  readonly kilde: string;
  readonly personkode?: string | undefined;
}

/** The refusal of who has to wait, with the moment it may try again; undefined when it may now. */
export async function findWaiting(attempts: Attempts, tried: Tried, now: string): Promise<Refusal | undefined> {
  const again = await Promise.all(keysOf(tried).map((key) => attempts.retryAt(key, ATTEMPT_LIMITS[key.art], now)));
  const latest = again
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  return latest === undefined ? undefined : refuse('for-mange-forsoeg', { retryAt: latest });
}

/** Refusals that say nothing against who tried: it waits already, is who it says, or nobody can tell. */
const NO_TRY: ReadonlySet<RefusalCode> = new Set([
  'for-mange-forsoeg',
  'kendeord-udloebet',
  'certifikat-uvist',
  'tjeneste-ukendt',
]);

/** Notes a try that was refused. */
export async function noteTry(attempts: Attempts, tried: Tried, { refused }: Refusal, now: string): Promise<void> {
  if (!NO_TRY.has(refused)) await attempts.note(keysOf(tried), now);
}

/** What cannot be a personkode is nobody's, and is counted by its source alone. */
function keysOf({ kilde, personkode = '' }: Tried): readonly AttemptKey[] {
  const byKilde = { art: 'kilde', noegle: kilde } as const;
  return /^[A-Z0-9]{6,8}$/.test(personkode) ? [byKilde, { art: 'personkode', noegle: personkode }] : [byKilde];
}
