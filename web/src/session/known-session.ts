import { findSession, type Outcome, reopen, type Session, signOn } from '../api/index.ts';
import type { LockAtServer } from './session-context.ts';

/** What the browser knows of the session: nobody's, or somebody's, open or locked. */
export type KnownSession =
  | null
  | { readonly locked: false; readonly session: Session }
  | { readonly locked: true; readonly session: Session | undefined; readonly server: LockAtServer };

/**
 * Asks the server. A session that is known stays known while it is locked; and a screen that was locked before the server
 * knew of it stays locked, whatever the server says.
 */
export async function askForSession(before: KnownSession | undefined): Promise<KnownSession> {
  const outcome = await findSession();
  if (outcome.kind === 'answered') {
    return before?.locked && before.server !== 'locked' ? before : { locked: false, session: outcome.answer };
  }
  if (outcome.refusal.refused !== 'session-laast') return before && isKeptLocked(before) ? before : null;
  return { locked: true, session: before?.session, server: 'locked' };
}

/**
 * Whether the screen is locked and it is known whose work is behind it: then it stays so, also when the session ends meanwhile,
 * until the password begins another.
 */
export function isKeptLocked(known: KnownSession | undefined): boolean {
  return known?.locked === true && known.session !== undefined;
}

/** Opens a locked session with the password, or, where it has ended meanwhile, begins a new one of the same user. */
export async function reopenOrSignOn(session: Session | undefined, kendeord: string): Promise<Outcome<Session>> {
  const outcome = await reopen(kendeord);
  const isOver = outcome.kind === 'refused' && ENDED.has(outcome.refusal.refused);
  if (!isOver || session === undefined) return outcome;
  return signOn({ personkode: session.bruger.personkode, kendeord });
}

const ENDED: ReadonlySet<string> = new Set(['ukendt-kalder', 'session-udloebet']);
