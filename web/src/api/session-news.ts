/** What an answer may tell of the session beside what was asked: the server no longer knows it, or has locked it. */
export type SessionNews = 'ended' | 'locked';

type Listener = (news: SessionNews) => void;

const listeners = new Set<Listener>();

/** Asks to be told what answers tell of the session. Returns what takes the wish back. */
export function onSessionNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How often a session was opened in this page. */
let openings = 0;

/** Notes that a session was opened: what answers to anything asked before tell is about another one, or about its lock. */
export function noteOpening(): void {
  openings += 1;
}

/** What tells the news in the answer to something that is asked now; it tells nothing once a session has been opened since. */
export function newsTeller(): Listener {
  const asked = openings;
  return (news) => {
    if (asked !== openings) return;
    for (const listener of listeners) listener(news);
  };
}
