import type { ReactNode } from 'react';
import { IdleGuard } from './idle-guard.tsx';
import { LockScreen } from './lock-screen.tsx';
import { useSession } from './session-context.ts';

/**
 * Keeps the lock of every page. Behind it there is nothing: the page is taken down, so that no person is left in it, and put
 * up again with what was typed (`useKept`, `useOverLock`).
 */
export function LockGuard({ children }: { readonly children: ReactNode }) {
  const { current } = useSession();
  if (current.state === 'locked') return <LockScreen session={current.session} server={current.server} />;
  return (
    <>
      {current.state === 'signed-in' && <IdleGuard limit={current.session.laasesEfterMinutter} />}
      {children}
    </>
  );
}
