import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { lock as lockAtServer, onSessionNews, type Session, signOff } from '../api/index.ts';
import { forgetKept } from './kept.ts';
import { askForSession, isKeptLocked, type KnownSession, reopenOrSignOn } from './known-session.ts';
import type { EndReason, LockAtServer, SessionControl, SessionState } from './session-context.ts';
import { onTabNews, type TabNews, tellTabs } from './tabs.ts';
import { useExpiry } from './use-expiry.ts';

const KEY = ['session'];

/** Keeps the session: asks for it at the start and when the window is looked at again, and ends it when the server does. */
export function useSessionControl(): SessionControl {
  const client = useQueryClient();
  const [reason, setReason] = useState<EndReason>();
  const known = () => client.getQueryData<KnownSession>(KEY);
  const queryFn = () => askForSession(known());
  const query = useQuery({ queryKey: KEY, queryFn, staleTime: Infinity, refetchOnWindowFocus: 'always' });
  const { data, refetch } = query;

  const know = (next: KnownSession) => {
    client.setQueryData(KEY, next);
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
    if (news === 'locked') lockScreen('being-told');
    else if (news === 'signed-off') end('signed-off');
    // Another tab has the session in hand: opened with the password, signed on, or with another purpose.
    else if (news === 'changed') askForSession(unlocked(known())).then(know, () => undefined);
  });
  useEffect(() => onSessionNews((news) => heardServer(news)), []);
  useEffect(() => onTabNews((news) => heardTab(news)), []);
  useExpiry(data?.locked === false ? data.session.udloeber : undefined, () => void refetch());

  // What was typed is one user's: the next one begins with an empty page.
  const who = data === null ? null : data?.session?.bruger.personkode;
  useEffect(() => {
    if (who !== undefined) return forgetKept;
    return undefined;
  }, [who]);

  const toldServer = (server: LockAtServer) => {
    if (known()?.locked) lockScreen(server);
  };
  const lock = () => {
    lockScreen('being-told');
    tellTabs('locked');
    lockAtServer().then(
      ({ kind }) => toldServer(kind === 'answered' ? 'locked' : 'unreachable'),
      () => toldServer('unreachable'),
    );
  };
  const reopen = async (kendeord: string) => {
    const outcome = await reopenOrSignOn(known()?.session, kendeord);
    if (outcome.kind === 'answered') take(outcome.answer);
    return outcome;
  };
  const leave = async () => {
    const done = await signOff().then(
      ({ kind }) => kind === 'answered',
      () => false,
    );
    end(done ? 'signed-off' : 'sign-off-failed');
    if (done) tellTabs('signed-off');
  };
  return { current: stateOf(data, query.isError, () => void refetch(), reason), take, lock, reopen, leave };
}

/** What was known, as far as it may be believed when another tab says that it is open. */
const unlocked = (known: KnownSession | undefined): KnownSession =>
  known?.session === undefined ? null : { locked: false, session: known.session };

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
