import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedAccess } from '../server/src/main/demo/seed-access.ts';
import { openHouse } from '../server/src/main/house.ts';
import { openDatabase } from '../server/src/storage/postgres/index.ts';
import { askDatabase } from './ask-database.ts';
import { describeMachine } from './machine-at-work.ts';
import { makeRegister } from './make-register.ts';
import { type Running, startRunning } from './running-server.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { openSearchClient } from './search-client.ts';
import { type AskedSearch, drawSample, filterSearches, nameSearches, type Sample } from './search-mix.ts';
import { promisesOfSearch, type Searched, type SearchResults, searchReport } from './search-report.ts';
import { brief } from './statistics.ts';
import { checkAnswer, gctpTarget } from './targets.ts';

/** How searches and the start are measured. */
export interface SearchOptions {
  /** Persons to generate where no folder is named. */
  readonly persons: number;
  /** A loaded folder to search in; it gets the demo users. Without one a scratch folder is made and removed. */
  readonly dataDir: string | undefined;
  /** Searches by name. */
  readonly searches: number;
  /** Lists of each kind. */
  readonly lists: number;
  readonly starts: number;
  /** The folder for `search.json` and `search.md`. */
  readonly results: string;
  readonly say: (line: string) => void;
  /** Told how to end what was started, so that it can be ended from outside as well. */
  readonly onStart: (end: () => Promise<void>) => void;
}

/** Measures searches and the start, writes `search.json` and `search.md`; says whether no promise was broken. */
export async function benchSearch(options: SearchOptions): Promise<boolean> {
  const { say, results } = options;
  const scratch = options.dataDir === undefined ? makeScratchFolder() : undefined;
  const dataDir = scratch?.path ?? options.dataDir ?? '';
  let running: Running | undefined;
  const end = async () => {
    await running?.end();
    scratch?.remove();
  };
  options.onStart(end);
  const machine = describeMachine();
  try {
    if (scratch !== undefined) {
      say(`generating and importing ${options.persons} persons ...`);
      await makeRegister(dataDir, options.persons, dataDir);
    }
    const { sample, personnummer } = await prepare(dataDir, options.searches);
    const starts: number[] = [];
    while (starts.length < options.starts) {
      await running?.end();
      running = await startRunning(dataDir);
      await checkAnswer(await gctpTarget(running.url), personnummer);
      starts.push((performance.now() - running.began) / 1000);
      say(`start to the first answered lookup: ${brief(starts.at(-1) ?? 0)} s`);
    }
    if (running === undefined) throw new Error('there must be one start');
    const asked = [...nameSearches(sample), ...filterSearches(sample, options.lists)];
    const searched = await measure(running.url, asked, say);
    const all: SearchResults = {
      machine,
      persons: sample.persons,
      searched,
      starts,
    };
    const promises = promisesOfSearch(all);
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'search.json'), `${JSON.stringify({ ...all, promises }, undefined, 2)}\n`);
    const report = searchReport(all);
    writeFileSync(join(results, 'search.md'), report);
    say(`\n${report}`);
    return promises.every(({ verdict }) => verdict !== 'missed');
  } finally {
    await end();
  }
}

/** Users to ask as, statistics as they are after a while, and what to ask. */
async function prepare(dataDir: string, count: number): Promise<{ sample: Sample; personnummer: string }> {
  const house = await openHouse({ dataDir, databaseUrl: undefined, log: (line) => console.error(line) });
  await seedAccess(house).finally(() => house.close());
  const database = await openDatabase({ dataDir });
  try {
    await askDatabase(database, 'VACUUM (ANALYZE)');
    const sample = await drawSample(database, count);
    const { personnummer } = await askDatabase(
      database,
      'SELECT personnummer FROM register.number_index WHERE egen ORDER BY personnummer OFFSET 10 LIMIT 1',
    );
    return { sample, personnummer: String(personnummer) };
  } finally {
    await database.close();
  }
}

async function measure(url: string, asked: readonly AskedSearch[], say: (line: string) => void): Promise<Searched[]> {
  const search = await openSearchClient(url);
  // The first ones find the server and its connections cold; they are asked once more, and counted then.
  for (const one of asked.slice(0, 20)) await search(one);
  const rows = new Map<string, Searched & { milliseconds: number[]; tooBroad: number }>();
  for (const one of asked) {
    const { door, row } = one;
    const kept = rows.get(`${door} ${row}`) ?? { door, row, milliseconds: [], tooBroad: 0 };
    const { milliseconds, isTooBroad } = await search(one);
    kept.milliseconds.push(milliseconds);
    if (isTooBroad) kept.tooBroad += 1;
    rows.set(`${door} ${row}`, kept);
  }
  say(`${asked.length} searches answered`);
  return [...rows.values()];
}
