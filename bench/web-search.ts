import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Database, openDatabase } from '../server/src/storage/postgres/index.ts';
import { launchBrowser } from '../tests/browser/launch-browser.ts';
import { askDatabase } from './ask-database.ts';
import { startChild } from './child.ts';
import { describeMachine } from './machine-at-work.ts';
import { makeRegister } from './make-register.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { listTypedTexts } from './typed-texts.ts';
import { readScreen, watchScreen } from './watch-screen.ts';
import { type WebSearchResults, webSearchReport } from './web-search-report.ts';

/** How searching through the browser is measured. */
export interface WebSearchOptions {
  /** A folder that has been loaded; without one, so many persons are generated and loaded first. */
  readonly dataDir: string | undefined;
  readonly persons: number;
  /** How many texts are typed. */
  readonly texts: number;
  /** The folder for `web-search.json` and `web-search.md`. */
  readonly results: string;
  readonly say: (line: string) => void;
  /** Told how to end what was started, so that it can be ended from outside as well. */
  readonly onStart: (end: () => Promise<void>) => void;
}

/** Somebody who types well: milliseconds between two keys. */
const KEY_MS = 110;

/**
 * Types names and addresses into the one field of a real browser and measures, from the last key of each text, when what
 * came of it is on the screen. Writes `web-search.json` and `web-search.md` and says whether the promise was kept.
 */
export async function benchWebSearch(options: WebSearchOptions): Promise<boolean> {
  const { say, onStart, results } = options;
  const ends: (() => Promise<unknown> | undefined)[] = [];
  const end = async () => {
    for (const one of ends.splice(0).reverse()) await one();
  };
  onStart(end);
  const machine = describeMachine();
  try {
    const scratch = makeScratchFolder();
    ends.push(async () => scratch.remove());
    const dataDir = options.dataDir ?? join(scratch.path, 'data');
    if (options.dataDir === undefined) {
      say(`generating and loading ${options.persons} persons ...`);
      await makeRegister(dataDir, options.persons, scratch.path);
    }
    const database = await openDatabase({ dataDir });
    ends.push(() => database.close());
    const texts = await listTypedTexts(database, options.texts);
    const persons = await countPersons(database);
    const server = startChild('server-process.ts', [dataDir]);
    ends.push(() => server.end());
    const { url } = (await server.next()) as { url: string };
    const browser = await launchBrowser();
    ends.push(browser.close);
    const page = await browser.openPage();
    let searches = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/soeg')) searches += 1;
    });
    await signIn(page, url);
    const typed: WebSearchResults['typed'][number][] = [];
    // What is asked first warms up browser, server and database, and does not count.
    for (const { sort, text } of [...texts.slice(0, WARM_UP), ...texts])
      typed.push({ sort, ...(await type(page, text)) });
    const all: WebSearchResults = {
      machine,
      persons,
      searchesEach: searches / typed.length,
      typed: typed.slice(WARM_UP),
    };
    const { report, isReached } = webSearchReport(all);
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'web-search.json'), `${JSON.stringify(all, undefined, 2)}\n`);
    writeFileSync(join(results, 'web-search.md'), report);
    say(`\n${report}`);
    return isReached;
  } finally {
    await end();
  }
}

const WARM_UP = 5;

async function countPersons(database: Database): Promise<number> {
  const { persons } = await askDatabase(database, 'SELECT count(*)::int AS persons FROM register.person');
  // As it is some time after a load.
  await askDatabase(database, 'VACUUM (ANALYZE)');
  return Number(persons);
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Personkode').fill('DEMOKOM1');
  await page.getByLabel('Kendeord', { exact: true }).fill('Demo#101');
  await page.getByRole('button', { name: 'Log på', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check({ force: true });
  await dialog.getByRole('button', { name: 'Brug dette formål' }).click();
  await page.getByRole('combobox', { name: /Personnummer/ }).waitFor();
  await watchScreen(page);
}

async function type(page: Page, text: string) {
  const field = page.getByRole('combobox', { name: /Personnummer/ });
  await field.fill('');
  await field.pressSequentially(text, { delay: KEY_MS });
  return readScreen(page);
}
