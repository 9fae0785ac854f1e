import { Navigate } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { Session } from '../api/index.ts';
import { Busy, FaultNotice } from '../controls/index.ts';
import { PATHS, type Path } from '../paths.ts';
import { useTexts } from '../texts/index.ts';
import { useSession } from './session-context.ts';

interface RequireSessionProps {
  /** Where to come back to after signing in. */
  readonly path: Path;
  readonly children: (session: Session) => ReactNode;
}

/** Shows something to a signed-in user only, and sends everybody else to the sign-in page. */
export function RequireSession({ path, children }: RequireSessionProps) {
  const texts = useTexts();
  const { current } = useSession();
  switch (current.state) {
    case 'loading':
      return <Busy text={texts.loading} />;
    case 'unreachable':
      return <FaultNotice onRetry={current.retry} />;
    case 'signed-out':
      return <Navigate to={PATHS.signIn} search={{ videre: path }} replace />;
    case 'locked':
      return null;
    case 'signed-in':
      return <Fragment key={current.session.bruger.personkode}>{children(current.session)}</Fragment>;
  }
}
