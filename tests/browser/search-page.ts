import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { intercept } from './intercept.ts';
import { PATIENCE_MS } from './patience.ts';

/** The page for searching: what is on it, and what is done with it. */

/** The one field. */
export const field = (page: Page) => page.getByRole('combobox', { name: /Personnummer, navn eller adresse/ });
/** The persons found. */
export const hits = (page: Page) => page.getByRole('listbox', { name: 'Personer fundet' }).getByRole('option');
/** The one of them that the arrows have come to. */
export const chosenIn = (page: Page) =>
  page.getByRole('listbox', { name: 'Personer fundet' }).getByRole('option', { selected: true });
/** The one line that says what came of a search, once it is the search for all that was typed. */
export const status = (page: Page, hasText: string | RegExp) =>
  page.locator('section[aria-busy=false]').getByRole('status').filter({ hasText });
/** A part of the text as it was understood, by how it begins. */
export const part = (page: Page, text: string) => page.getByRole('button', { name: new RegExp(`^${text}`) });
/** What fetches the next page. */
export const more = (page: Page) => page.getByRole('button', { name: 'Vis flere' });
/** Looks again until it is as expected. */
export const eventually = (look: () => unknown) => expect.poll(look, { timeout: PATIENCE_MS });
/** Types as somebody does, key by key. */
export const type = (page: Page, text: string) => field(page).pressSequentially(text, { delay: 10 });

/** Lets no search through to the server from now on until it is said, and tells what was asked so far. */
export async function holdSearches(page: Page) {
  const asked: Record<string, unknown>[] = [];
  const { promise, resolve: release } = Promise.withResolvers<void>();
  await intercept(page, '**/api/soeg', async (route) => {
    asked.push(route.request().postDataJSON());
    await promise;
    await route.continue();
  });
  return { asked, release };
}
