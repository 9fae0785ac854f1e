import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { noteOpening, type Outcome, onSessionNews, type Session, signOff } from '../api/index.ts';
import { forgetKept } from './kept.ts';
import {
  askForSession,
  isKeptLocked,
  isUntold,
  type KnownSession,
  reopenOrSignOn,
  reopenOrSignOnByCertificate,
} from './known-session.ts';
import { rememberLockUntold } from './lock-memory.ts';
import type { EndReason, LockAtServer, SessionControl, SessionState } from './session-context.ts';
import { onTabNews, type TabNews, tellTabs } from './tabs.ts';
import { useExpiry } from './use-expiry.ts';

const KEY = ['session'];
/** How often a server that could not be told of a lock is told again. */
const TELL_AGAIN_MS = 15_000;

/**
 * Keeps the session: asks for it at the start, when the window is looked at again and when the network is back, and ends it
 * when the server does. In the same moments, and every few seconds, a server is told of a lock it may not know of.
 */
export function useSessionControl(): SessionControl {
  const client = useQueryClient();
  const [reason, setReason] = useState<EndReason>();
  const known = () => client.getQueryData<KnownSession>(KEY);
  const query = useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const before = known();
      const next = await askForSession(known);
      if (before?.locked && next?.locked && before.server !== next.server) tellTabs(next.server);
      return next;
    },
    staleTime: Infinity,
    networkMode: 'always',
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
    refetchInterval: ({ state }) => isUntold(state.data) && TELL_AGAIN_MS,
    refetchIntervalInBackground: true,
  });
  const { data, refetch } = query;
  const askAgain = () => void refetch();

  const know = (next: KnownSession) => {
    client.setQueryData(KEY, next);
    rememberLockUntold(isUntold(next));
    // What a lookup answered is not kept beyond the session it was made in, nor behind a lock.
    if (next === null || next.locked) client.getMutationCache().clear();
  };
  const end = (why: EndReason) => {
    if (!known()) return;
    setReason(why);
    know(null);
  };
  const lockScreen = (server: LockAtServer) => {
    const before = known();
    if (before) know({ locked: true, session: before.session, server });
  };
  const take = (session: Session) => {
    setReason(undefined);
    know({ locked: false, session });
    tellTabs('changed');
  };

  const heardServer = useEffectEvent((news: 'ended' | 'locked') => {
    if (news === 'locked') {
      lockScreen('locked');
      tellTabs('locked');
    } else if (!isKeptLocked(known())) end('expired');
  });
  const heardTab = useEffectEvent((news: TabNews) => {
    if (news === 'locked' || news === 'being-told') lockScreen(news);
    else if (news === 'signed-off') end('signed-off');
    else if (known()?.locked) {
      if (news === 'unreachable') lockScreen(news);
      // Another tab has had the session opened with the password: the server knows more than this tab.
      if (news === 'changed') lockScreen('locked');
    }
    if (news === 'changed') askAgain();
  });
  useEffect(() => onSessionNews((news) => heardServer(news)), []);
  useEffect(() => onTabNews((news) => heardTab(news)), []);
  useExpiry(data?.locked === false ? data.session.udloeber : undefined, askAgain);

  // Before anything of the opened page asks.
  const isOpen = data?.locked === false;
  useLayoutEffect(() => {
    if (isOpen) noteOpening();
  }, [isOpen]);

  // What was typed is one user's: the next one begins with an empty page.
  const who = data === null ? null : data?.session?.bruger.personkode;
  useEffect(() => {
    if (who !== undefined) return forgetKept;
    return undefined;
  }, [who]);

  const lock = () => {
    lockScreen('being-told');
    tellTabs('being-told');
    askAgain();
  };
  const taking = async (opening: Promise<Outcome<Session>>) => {
    const outcome = await opening;
    if (outcome.kind === 'answered') take(outcome.answer);
    return outcome;
  };
  const reopen = (kendeord: string) => taking(reopenOrSignOn(known()?.session, kendeord));
  const reopenByCertificate = () => taking(reopenOrSignOnByCertificate());
  const leave = async () => {
    const done = await signOff().then(
      ({ kind }) => kind === 'answered',
      () => false,
    );
    if (!done && known()?.locked) throw new Error('a locked session was not signed out: it stays behind its lock');
    end(done ? 'signed-off' : 'sign-off-failed');
    if (done) tellTabs('signed-off');
  };
  return {
    current: stateOf(data, query.isError, askAgain, reason),
    take,
    isLocked: () => known()?.locked === true,
    ...{ lock, reopen, reopenByCertificate, leave },
  };
}

function stateOf(
  known: KnownSession | undefined,
  failed: boolean,
  retry: () => void,
  reason: EndReason | undefined,
): SessionState {
  // A session that is known stays known while the server cannot be reached: it did not end.
  if (known?.locked) return { state: 'locked', session: known.session, server: known.server };
  if (known) return { state: 'signed-in', session: known.session };
  if (failed) return { state: 'unreachable', retry };
  return known === null ? { state: 'signed-out', reason } : { state: 'loading' };
}
