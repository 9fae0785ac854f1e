/** What an answer may tell of the session beside what was asked: the server no longer knows it, or has locked it. */
export type SessionNews = 'ended' | 'locked';

type Listener = (news: SessionNews) => void;

const listeners = new Set<Listener>();

/** Asks to be told what answers tell of the session. Returns what takes the wish back. */
export function onSessionNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells what an answer told of the session. */
export function tellSessionNews(news: SessionNews): void {
  for (const listener of listeners) listener(news);
}
