import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { importLives } from '../lives.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';
import { signIn } from './sign-in.ts';
import { theField } from './the-field.ts';

/** The house that the tests of the person page look persons up in, and how they do. */

/** The house, open while the tests of a file run. */
export let test: TestHouse;
let browser: LaunchedBrowser;
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  test = await openTestHouse();
  ends.push(test.close);
  await importLives(test);
  browser = await launchBrowser();
  ends.push(browser.close);
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** A page with a person on it, looked up by a user of an authority or of a private customer. */
export async function personPage(
  personnummer: string,
  { user = 'Karla Kommunalsen', width = 1440, sag = '' }: { user?: string; width?: number; sag?: string } = {},
): Promise<Page> {
  const page = await browser.openPage(width);
  await signIn(page, test.url, user, /Borgerservice|Kundeforhold/);
  if (sag !== '') await page.getByRole('textbox', { name: /Sagsreference/ }).fill(sag);
  await theField(page).fill(personnummer);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Udskriv' }).waitFor();
  return page;
}

/** The person on a page. */
export const person = (page: Page) => page.getByRole('article');
/** A part of the person on a page, by its name. */
export const region = (page: Page, name: string) => person(page).getByRole('region', { name });

/** The journal entry of what is shown. */
async function entryOf(page: Page) {
  const text = await page.getByText(/Journalpost/).innerText();
  const [id = ''] = /[\da-f]{8}-[\da-f-]{27}/.exec(text) ?? [];
  return test.getEntry(id);
}

/** Waits until the journal entry of what is shown is another one. */
export async function nextEntry(page: Page, act: () => Promise<unknown>) {
  const before = await entryOf(page);
  await act();
  await page.getByText(before.entryId).waitFor({ state: 'detached' });
  return { before, after: await entryOf(page) };
}
