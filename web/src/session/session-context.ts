import { createContext, useContext } from 'react';
import type { Outcome, Session } from '../api/index.ts';

/** Why there is no session any more. */
export type EndReason = 'expired' | 'signed-off' | 'sign-off-failed';

/** How far the lock is known to the server: it answers nothing any more, it is being told, or it could not be reached. */
export type LockAtServer = 'locked' | 'being-told' | 'unreachable';

/** What is known of the session. A page that is opened while it is locked does not know whose it is. */
export type SessionState =
  | { readonly state: 'loading' }
  | { readonly state: 'unreachable'; readonly retry: () => void }
  | { readonly state: 'signed-out'; readonly reason: EndReason | undefined }
  | { readonly state: 'locked'; readonly session: Session | undefined; readonly server: LockAtServer }
  | { readonly state: 'signed-in'; readonly session: Session };

/** The session, and what can be done to it. */
export interface SessionControl {
  readonly current: SessionState;
  /** Takes a session that the server just gave, or one that has changed. */
  readonly take: (session: Session) => void;
  /** Whether the screen is locked at this very moment, also for what is being taken down by the lock. */
  readonly isLocked: () => boolean;
  /** Locks the screen at once, and the session at the server. */
  readonly lock: () => void;
  /** Opens the locked session again with the password. */
  readonly reopen: (kendeord: string) => Promise<Outcome<Session>>;
  /** Opens the locked session again with the certificate of the connection. */
  readonly reopenByCertificate: () => Promise<Outcome<Session>>;
  /** Signs out at the server and clears the screen. Throws where the session is locked and the server did not answer. */
  readonly leave: () => Promise<void>;
}

/** Carries the session to the pages. */
export const SessionContext = createContext<SessionControl | undefined>(undefined);

/** The session and its control. */
export function useSession(): SessionControl {
  const control = useContext(SessionContext);
  if (control === undefined) throw new Error('defect: no session provider above');
  return control;
}
