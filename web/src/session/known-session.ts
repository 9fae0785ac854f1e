import {
  findSession,
  lock,
  type Outcome,
  reopen,
  reopenByCertificate,
  type Session,
  signOn,
  signOnByCertificate,
} from '../api/index.ts';
import { isLockUntold, rememberLockUntold } from './lock-memory.ts';
import type { LockAtServer } from './session-context.ts';

/** What the browser knows of the session: nobody's, or somebody's, open or locked. */
export type KnownSession =
  | null
  | { readonly locked: false; readonly session: Session }
  | { readonly locked: true; readonly session: Session | undefined; readonly server: LockAtServer };

/** How long the server has to say that it has locked, before the user is told that it may not have. */
const TELL_MS_MAX = 3000;

/**
 * Asks the server; or, where the screen was locked and the server may not know, tells it: to ask it would be a sign that the
 * user is there. What became known while the server was asked is newer than its answer, and stays.
 */
export async function askForSession(known: () => KnownSession | undefined): Promise<KnownSession> {
  const before = known();
  const newer = () => {
    const now = known();
    return now === before ? undefined : now;
  };
  if (isUntold(before) || (before === undefined && isLockUntold())) {
    const server = await tellLock();
    if (newer() !== undefined) return newer() ?? null;
    rememberLockUntold(server !== 'locked');
    if (before?.locked || server !== 'locked') return { locked: true, session: before?.session, server };
  }
  const outcome = await findSession();
  const now = newer();
  if (now !== undefined) return now;
  if (outcome.kind === 'answered') return { locked: false, session: outcome.answer };
  if (outcome.refusal.refused !== 'session-laast') return before && isKeptLocked(before) ? before : null;
  return { locked: true, session: before?.session, server: 'locked' };
}

/** Locks the session at the server. */
async function tellLock(): Promise<LockAtServer> {
  const silence = new Promise<LockAtServer>((resolve) => setTimeout(resolve, TELL_MS_MAX, 'unreachable'));
  const told = lock().then(
    ({ kind }): LockAtServer => (kind === 'answered' ? 'locked' : 'unreachable'),
    (): LockAtServer => 'unreachable',
  );
  return Promise.race([told, silence]);
}

/** Whether the screen is locked and the server may not know. */
export function isUntold(known: KnownSession | undefined): boolean {
  return known?.locked === true && known.server !== 'locked';
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

/** The same with the certificate of the connection. */
export async function reopenOrSignOnByCertificate(): Promise<Outcome<Session>> {
  const outcome = await reopenByCertificate();
  return outcome.kind === 'refused' && ENDED.has(outcome.refusal.refused) ? signOnByCertificate() : outcome;
}

const ENDED: ReadonlySet<string> = new Set(['ukendt-kalder', 'session-udloebet']);
