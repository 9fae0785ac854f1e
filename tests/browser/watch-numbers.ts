import type { BrowserContext } from 'playwright-core';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';

/** Tells a binding every title a page gets, as it gets it. */
const TELL_TITLES = `(() => {
  let told;
  const tell = () => {
    if (document.title === told) return;
    told = document.title;
    window.tellTitle(told);
  };
  new MutationObserver(tell).observe(document, { subtree: true, childList: true, characterData: true });
})()`;

/**
 * Watches whatever a browser asks for, is titled, logs or fails with, and remembers those texts that hold a full
 * personnummer: there must be none (CPR-loven § 54), whatever a test does.
 */
export async function watchNumbers(context: BrowserContext): Promise<readonly string[]> {
  const found: string[] = [];
  const see = (what: string, text: string) => {
    if (containsPersonnummer(decodeURIComponent(text.replaceAll(/%(?![\da-f]{2})/gi, '%25'))))
      found.push(`${what}: ${text}`);
  };
  context.on('request', (request) => see('address', request.url()));
  context.on('page', (page) => page.on('framenavigated', (frame) => see('address', frame.url())));
  context.on('console', (message) => see('log line', message.text()));
  context.on('weberror', (error) => see('error', String(error.error().stack)));
  await context.exposeBinding('tellTitle', (_source, title: string) => see('title', title));
  await context.addInitScript(TELL_TITLES);
  return found;
}
