import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { findSession, onSessionEnd, type Session, signOff } from '../api/index.ts';
import type { EndReason, SessionControl, SessionState } from './session-context.ts';
import { useExpiry } from './use-expiry.ts';

const KEY = ['session'];

/** Keeps the session: asks for it at the start and when the window is looked at again, and ends it when the server does. */
export function useSessionControl(): SessionControl {
  const client = useQueryClient();
  const [reason, setReason] = useState<EndReason>();
  const query = useQuery({ queryKey: KEY, queryFn: ask, staleTime: Infinity, refetchOnWindowFocus: 'always' });

  const end = useCallback(
    (why: EndReason) => {
      if (!client.getQueryData(KEY)) return;
      setReason(why);
      client.setQueryData(KEY, null);
      // What a lookup answered is not kept beyond the session it was made in.
      client.getMutationCache().clear();
    },
    [client],
  );
  useEffect(() => onSessionEnd(() => end('expired')), [end]);
  const { refetch } = query;
  useExpiry(query.data?.udloeber, () => void refetch());

  const take = (session: Session) => {
    setReason(undefined);
    client.setQueryData(KEY, session);
  };
  const leave = async (why: 'signed-off' | 'idle') => {
    const done = await signOff().then(
      ({ kind }) => kind === 'answered',
      () => false,
    );
    end(done ? why : 'sign-off-failed');
  };
  return { current: stateOf(query.data, query.isError, () => void refetch(), reason), take, leave };
}

async function ask(): Promise<Session | null> {
  const outcome = await findSession();
  return outcome.kind === 'answered' ? outcome.answer : null;
}

function stateOf(
  session: Session | null | undefined,
  failed: boolean,
  retry: () => void,
  reason: EndReason | undefined,
): SessionState {
  // A session that is known stays known while the server cannot be reached: it did not end.
  if (session) return { state: 'signed-in', session };
  if (failed) return { state: 'unreachable', retry };
  return session === null ? { state: 'signed-out', reason } : { state: 'loading' };
}
