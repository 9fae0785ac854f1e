import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openHouse } from '../server/src/main/house.ts';
import { type Database, openDatabase } from '../server/src/storage/postgres/index.ts';
import { askDatabase } from './ask-database.ts';
import { type Loaded, type LoadingResults, loadingReport, promisesOfLoading } from './loading-report.ts';
import { OPENCPR } from './opencpr-command.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { brief } from './statistics.ts';

/** How loading is measured. */
export interface LoadingOptions {
  /** Persons of each load, smallest first. */
  readonly sizes: readonly number[];
  /** The folder for `load.json` and `load.md`. */
  readonly results: string;
  readonly say: (line: string) => void;
  /** Told how to end what was started, so that it can be ended from outside as well. */
  readonly onStart: (end: () => Promise<void>) => void;
}

const run = promisify(execFile);

/**
 * Measures making and loading a population by the commands a user has, each size into a folder of its own; writes
 * `load.json` and `load.md` and says whether every floor was reached (ARCHITECTURE.md).
 */
export async function benchLoading({ sizes, results, say, onStart }: LoadingOptions): Promise<boolean> {
  const scratch = makeScratchFolder();
  const ending = new AbortController();
  onStart(async () => {
    ending.abort();
    scratch.remove();
  });
  // What else the machine does slows everything here: the figures of a busy one are not those of the program.
  const others = brief(loadavg()[0] ?? 0);
  try {
    const loads: Loaded[] = [];
    for (const persons of sizes) {
      const loaded = await load(join(scratch.path, String(persons)), persons, ending.signal);
      const rate = brief(persons / (loaded.generateSeconds + loaded.importSeconds));
      say(
        `${persons} persons: generated in ${brief(loaded.generateSeconds)} s, loaded in ${brief(loaded.importSeconds)} s, ${rate}/s`,
      );
      loads.push(loaded);
    }
    const all: LoadingResults = {
      machine: {
        date: new Date().toISOString().slice(0, 10),
        cores: cpus().length,
        processor: cpus()[0]?.model.trim() ?? 'unknown',
        node: process.versions.node,
        'others at work, load': others,
      },
      loads,
    };
    const promises = promisesOfLoading(all);
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'load.json'), `${JSON.stringify({ ...all, promises }, undefined, 2)}\n`);
    const report = loadingReport(all);
    writeFileSync(join(results, 'load.md'), report);
    say(`\n${report}`);
    return promises.every(({ reached }) => reached);
  } finally {
    scratch.remove();
  }
}

async function load(dataDir: string, persons: number, signal: AbortSignal): Promise<Loaded> {
  const files = join(dataDir, 'files');
  const opencpr = async (...words: string[]): Promise<{ seconds: number; printed: unknown }> => {
    const began = performance.now();
    const { stdout } = await run(process.execPath, [OPENCPR, ...words, '--json'], { signal, maxBuffer: 1 << 26 });
    return { seconds: (performance.now() - began) / 1000, printed: JSON.parse(stdout) };
  };
  // The empty register is made first: what is measured is loading, and not the making of a folder.
  await (await openHouse({ dataDir, databaseUrl: undefined, log: () => undefined })).close();
  const generated = await opencpr('generate', '--persons', String(persons), '--seed', '1', '--out', files);
  const empty = await inDatabase(dataDir, sizeOf);
  // The roads stand first, the delivery second; the command tells their paths.
  const { files: paths } = generated.printed as { files: string[] };
  const imported = await opencpr('import', paths[1] ?? '', '--data', dataDir);
  const { changed, rejectedCount } = imported.printed as { changed: number; rejectedCount: number };
  if (changed !== persons || rejectedCount > 0) throw new Error(`of ${persons} persons only ${changed} were loaded`);
  const checked = await inDatabase(dataDir, async (database) => ({
    bytes: (await sizeOf(database)) - empty,
    ...(await check(database)),
  }));
  rmSync(dataDir, { recursive: true, force: true });
  return { persons, generateSeconds: generated.seconds, importSeconds: imported.seconds, ...checked };
}

async function inDatabase<Found>(dataDir: string, look: (database: Database) => Promise<Found>): Promise<Found> {
  const database = await openDatabase({ dataDir });
  try {
    return await look(database);
  } finally {
    await database.close();
  }
}

async function sizeOf(database: Database): Promise<number> {
  const { bytes } = await askDatabase(database, 'SELECT pg_database_size(current_database())::float8 AS bytes');
  return Number(bytes);
}

/** What does not hold after a load: constraints not valid, rules switched off, facts that overlap in both times. */
async function check(database: Database): Promise<Pick<Loaded, 'facts' | 'invalid' | 'switchedOff' | 'overlaps'>> {
  await askDatabase(database, 'ANALYZE register.fact');
  const found = await askDatabase(
    database,
    `SELECT (SELECT count(*) FROM register.fact)::int AS facts,
       (SELECT count(*) FROM pg_constraint WHERE NOT convalidated)::int AS invalid,
       (SELECT count(*) FROM unnest(ARRAY['fact_inserted', 'fact_updated']) AS rule WHERE NOT EXISTS (
          SELECT FROM pg_trigger WHERE tgname = rule AND tgrelid = 'register.fact'::regclass AND tgenabled IN ('O', 'A')
        ))::int AS "switchedOff",
       (SELECT count(*) FROM register.fact a JOIN register.fact b USING (person_id, slot)
        WHERE a.fact_id < b.fact_id AND a.maerke IS NULL AND b.maerke IS NULL AND a.gaelder && b.gaelder
          AND tstzrange(a.registrering_fra, a.registrering_til) && tstzrange(b.registrering_fra, b.registrering_til)
       )::int AS overlaps`,
  );
  const { facts, invalid, switchedOff, overlaps } = found;
  return {
    facts: Number(facts),
    invalid: Number(invalid),
    switchedOff: Number(switchedOff),
    overlaps: Number(overlaps),
  };
}
