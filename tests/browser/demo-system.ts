import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { makeScratch } from '../database/scratch.ts';
import { startSystem, stop } from '../start/command.ts';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The demo user most tests are about, and her password. */
export const KARLA = { name: 'Karla Kommunalsen', password: 'Demo#101' };

/** The browser of a test file, open while its tests run. */
export let browser: LaunchedBrowser;
/** The address of its demo system. */
export let url: string;
/** What the system has written: where no number may stand. */
export let output: () => string;

/** Starts a demo system and a browser for the tests of a file, and ends both. */
export function useDemoSystem(): void {
  const scratch = makeScratch();
  // Ended as far as they began: a browser that fails to launch must not leave the system running.
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const system = await startSystem(['--demo', '--data', join(scratch.path, 'data')]);
    ({ url, output } = system);
    ends.push(() => stop(system.child, 'SIGTERM'));
    browser = await launchBrowser();
    ends.push(browser.close);
  });
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
    scratch.remove();
  });
}

/** Signs a demo user in on a page, and chooses the first purpose. */
export async function signIn(page: Page, user = KARLA.name): Promise<Page> {
  await page.goto(url);
  await page.getByRole('button', { name: `Log på som ${user}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check({ force: true });
  await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
  await dialog.waitFor({ state: 'detached' });
  return page;
}

/** What axe finds against WCAG 2.2 A and AA. */
export async function findViolations(page: Page): Promise<string[]> {
  // The page's own policy forbids foreign scripts, so axe is evaluated and not added as one.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const checker: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(globalThis, 'axe');
    const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
