import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE_MS } from './patience.ts';

/** Nothing of the system's: only an intercepted page gets an answer of this status from there. */
const PROBE = '/is-intercepted';
const INTERCEPTED = 299;

/**
 * Lets `handle` answer what the page, or every page of a context, asks for at addresses of a pattern. When it returns it holds:
 * Chromium hands an open page its new way of asking a moment after it was told to, and what was asked in between gets through.
 */
export async function intercept(
  target: Page | BrowserContext,
  pattern: string,
  handle: (route: Route) => unknown,
  options: { readonly times?: number } = {},
): Promise<void> {
  await target.route(pattern, handle, options);
  await target.route(`**${PROBE}`, (route) => route.fulfill({ status: INTERCEPTED }));
  for (const page of 'pages' in target ? target.pages() : [target]) {
    const probed = () => page.evaluate(`fetch('${PROBE}').then(({ status }) => status)`);
    await expect.poll(probed, { timeout: PATIENCE_MS }).toBe(INTERCEPTED);
  }
}
