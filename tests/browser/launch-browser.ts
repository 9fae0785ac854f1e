import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { PATIENCE_MS } from './patience.ts';
import { watchNumbers } from './watch-numbers.ts';

/** As root, without a graphics card, with little shared memory: wherever the tests may run. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** The packaged Chromium is built for this platform only; elsewhere the installed Chrome takes its place. */
const PACKAGED_FOR = 'linux-x64';

/** The first launch on a machine unpacks 200 MB. */
const LAUNCH_TIMEOUT_MS = 60_000;

/** A headless browser for tests. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Opens a page of its own, with cookies and storage of its own, of a width in CSS pixels. Every step on it times out. */
  openPage(width?: number, height?: number): Promise<Page>;
  /** Closes it. Throws when any address, title, log line or error of any page held a full personnummer. */
  close(): Promise<void>;
}

/**
 * Launches a browser, without the default arguments of the packaged one: a single process can hang on a page that
 * navigates. Throws when there is no browser for this machine.
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  // The browser is unpacked into the temporary folder, where another account may have left one that is not ours to run.
  const folder = join(tmpdir(), `opencpr-browser-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  const packaged = `${process.platform}-${process.arch}` === PACKAGED_FOR;
  const which = packaged ? { executablePath: await chromium.executablePath() } : { channel: 'chrome' };
  const browser = await driver.launch({ ...which, args: ARGS, headless: true, timeout: LAUNCH_TIMEOUT_MS });
  const watched: (readonly string[])[] = [];
  return {
    browser,
    async openPage(width = 1440, height = 900) {
      const context = await browser.newContext({ viewport: { width, height }, locale: 'da-DK' });
      watched.push(await watchNumbers(context));
      context.setDefaultTimeout(PATIENCE_MS);
      return context.newPage();
    },
    async close() {
      await browser.close();
      const found = watched.flat();
      if (found.length > 0) throw new Error(`a full personnummer stood in\n${found.join('\n')}`);
    },
  };
}
