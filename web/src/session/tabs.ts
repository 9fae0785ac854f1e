import type { LockAtServer } from './session-context.ts';

/**
 * What the tabs of one browser tell each other: each is about the session they share, and none carries anything else. Of a
 * lock they tell how far the server knows it.
 */
export type TabNews = 'changed' | LockAtServer | 'signed-off' | 'present';

const NEWS: ReadonlySet<unknown> = new Set<TabNews>([
  ...(['changed', 'signed-off', 'present'] as const),
  ...(['being-told', 'locked', 'unreachable'] as const),
]);
const channel = new BroadcastChannel('opencpr');

/** Tells the other tabs. */
export function tellTabs(news: TabNews): void {
  channel.postMessage(news);
}

/** Asks to be told what other tabs tell. Returns what takes the wish back. */
export function onTabNews(listener: (news: TabNews) => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) listener(data);
  };
  channel.addEventListener('message', heard);
  return () => channel.removeEventListener('message', heard);
}

const isNews = (data: unknown): data is TabNews => NEWS.has(data);
