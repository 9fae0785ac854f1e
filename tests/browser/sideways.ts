import type { Page } from 'playwright-core';

/** By how many pixels a page is wider than its window. */
export async function sideways(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
