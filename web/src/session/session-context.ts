import { createContext, useContext } from 'react';
import type { Session } from '../api/index.ts';

/** Why there is no session any more. */
export type EndReason = 'expired' | 'idle' | 'signed-off' | 'sign-off-failed';

/** What is known of the session. */
export type SessionState =
  | { readonly state: 'loading' }
  | { readonly state: 'unreachable'; readonly retry: () => void }
  | { readonly state: 'signed-out'; readonly reason: EndReason | undefined }
  | { readonly state: 'signed-in'; readonly session: Session };

/** The session, and what can be done to it. */
export interface SessionControl {
  readonly current: SessionState;
  /** Takes a session that the server just gave, or one that has changed. */
  readonly take: (session: Session) => void;
  /** Signs out at the server and clears the screen. */
  readonly leave: (reason: 'signed-off' | 'idle') => Promise<void>;
}

/** Carries the session to the pages. */
export const SessionContext = createContext<SessionControl | undefined>(undefined);

/** The session and its control. */
export function useSession(): SessionControl {
  const control = useContext(SessionContext);
  if (control === undefined) throw new Error('defect: no session provider above');
  return control;
}
