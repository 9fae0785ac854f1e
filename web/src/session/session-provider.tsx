import type { ReactNode } from 'react';
import { SessionContext } from './session-context.ts';
import { useSessionControl } from './use-session-control.ts';

/** Gives everything below it the session. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  return <SessionContext value={useSessionControl()}>{children}</SessionContext>;
}
