import type { Page } from 'playwright-core';

/** How long the last text took from its last key to the screen that shows what came of it, milliseconds. */
interface Watched {
  readonly ms: number;
  /** What the page said, e.g. `3 personer`. */
  readonly said: string;
}

/** Nothing may take longer; milliseconds. */
const WAIT_MS_MAX = 10_000;

/**
 * Watches the page from inside: the clock runs from the moment the browser had the last key until the frame in which the
 * search for that very text is painted.
 */
const WATCH = `(() => {
  const watched = { key: 0, ms: undefined, said: '' };
  window.watchedScreen = watched;
  document.addEventListener('input', (event) => { watched.key = event.timeStamp; watched.ms = undefined; }, true);
  const look = () => {
    const section = document.querySelector('section[aria-busy]');
    const said = section?.querySelector('[role=status]')?.textContent ?? '';
    if (watched.ms !== undefined || watched.key === 0 || said === '' || section.getAttribute('aria-busy') !== 'false') return;
    const key = watched.key;
    watched.ms = null;
    watched.said = said;
    requestAnimationFrame(() => setTimeout(() => { if (key === watched.key) watched.ms = performance.now() - key; }));
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

/** Begins to watch a page. */
export async function watchScreen(page: Page): Promise<void> {
  await page.evaluate(WATCH);
}

/** Evaluated as a whole: the page's own policy forbids what waits for a function. */
const READ = `new Promise((resolve, reject) => {
  const watched = window.watchedScreen;
  const until = performance.now() + ${WAIT_MS_MAX};
  const look = () => {
    if (typeof watched.ms === 'number') resolve({ ms: watched.ms, said: watched.said });
    else if (performance.now() > until) reject(new Error('nothing came of a search in time'));
    else setTimeout(look, 20);
  };
  look();
})`;

/** What became of the last text that was typed. Throws when nothing came of it in time. */
export function readScreen(page: Page): Promise<Watched> {
  return page.evaluate<Watched>(READ);
}
