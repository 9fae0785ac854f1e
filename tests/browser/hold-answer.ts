import type { Page } from 'playwright-core';
import { intercept } from './intercept.ts';

/** Has the page ask something, and holds the server's answer back until what is returned is called. */
export async function holdAnswer(page: Page, address: string, ask: string): Promise<() => Promise<void>> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const { promise: passed, resolve: pass } = Promise.withResolvers<void>();
  await intercept(
    page,
    address,
    async (route) => {
      const response = await route.fetch();
      answer();
      await released;
      // A page that no longer waits has given the request up.
      await route.fulfill({ response }).catch(() => undefined);
      pass();
    },
    { times: 1 },
  );
  await page.evaluate(ask);
  await answered;
  return async () => {
    release();
    await passed;
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(200);
  };
}
