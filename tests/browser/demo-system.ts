import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { makeScratch } from '../database/scratch.ts';
import { layOut } from '../ready-made.ts';
import { startSystem, stop } from '../start/command.ts';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';
import { signIn } from './sign-in.ts';

/** The demo user most tests are about, and her password. */
export const KARLA = { name: 'Karla Kommunalsen', password: 'Demo#101' };

/** The browser of a test file, open while its tests run. */
export let browser: LaunchedBrowser;
/** The address of its demo system. */
export let url: string;
/** What the system has written: where no number may stand. */
export let output: () => string;
/** Its data folder. */
export let dataDir: string;

/** Starts a demo system, with so many generated persons, and a browser for the tests of a file, and ends both. */
export function useDemoSystem({ persons = 0 } = {}): void {
  const scratch = makeScratch();
  dataDir = join(scratch.path, 'data');
  // Ended as far as they began: a browser that fails to launch must not leave the system running.
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    if (persons === 0) await layOut('demo', dataDir);
    const system = await startSystem(['--demo', '--persons', String(persons), '--data', dataDir]);
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

/** A page on which a demo user is signed in, with the first purpose chosen. */
export async function openSignedIn(user = KARLA.name, width?: number): Promise<Page> {
  const page = await browser.openPage(width);
  await signIn(page, url, user);
  return page;
}
