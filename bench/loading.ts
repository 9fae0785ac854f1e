import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { openHouse } from '../server/src/main/house.ts';
import { type Database, openDatabase } from '../server/src/storage/postgres/index.ts';
import { askDatabase } from './ask-database.ts';
import { type Loaded, type LoadingResults, loadingReport, promisesOfLoading } from './loading-report.ts';
import { describeMachine } from './machine-at-work.ts';
import { OPENCPR } from './opencpr-command.ts';
import { postgresTime } from './processor-time.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { brief } from './statistics.ts';

/** How loading is measured. */
export interface LoadingOptions {
  /** Persons of each load, smallest first. */
  readonly sizes: readonly number[];
  /** The folder the registers are kept in, each in one named after its size; otherwise they are thrown away. */
  readonly dataDir: string | undefined;
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
export async function benchLoading({ sizes, dataDir, results, say, onStart }: LoadingOptions): Promise<boolean> {
  const scratch = makeScratchFolder();
  const ending = new AbortController();
  onStart(async () => {
    ending.abort();
    scratch.remove();
  });
  const machine = describeMachine();
  try {
    const loads: Loaded[] = [];
    for (const persons of sizes) {
      const folder = newFolder(dataDir ?? scratch.path, String(persons));
      const loaded = await load(folder, persons, ending.signal);
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
      const rate = brief(persons / loaded.importSeconds);
      const seconds = [loaded.generateSeconds, loaded.importSeconds].map(brief);
      say(`${persons} persons: generated in ${seconds[0]} s, loaded in ${seconds[1]} s, ${rate}/s`);
      loads.push(loaded);
    }
    const all: LoadingResults = {
      machine,
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

/** A folder that is not there yet, and that PostgreSQL's own account may pass through. */
function newFolder(parent: string, name: string): string {
  const folder = join(resolve(parent), name);
  if (existsSync(folder)) throw new Error(`${folder} is there already: a load is measured into a folder of its own`);
  mkdirSync(folder, { recursive: true });
  for (const path of [resolve(parent), folder]) chmodSync(path, 0o711);
  return folder;
}

const TELL_TIME = join(import.meta.dirname, 'tell-processor-time.ts');

async function load(folder: string, persons: number, signal: AbortSignal): Promise<Loaded> {
  const [dataDir, files] = [join(folder, 'data'), join(folder, 'files')];
  const opencpr = async (...words: string[]) => {
    const began = performance.now();
    const args = ['--import', TELL_TIME, OPENCPR, ...words, '--json'];
    const { stdout, stderr } = await run(process.execPath, args, { signal, maxBuffer: 1 << 26 });
    const seconds = (performance.now() - began) / 1000;
    const used: { processorMs: number; mebibytes: number } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
    const printed: { files: string[]; changed: number } = JSON.parse(stdout);
    return { seconds, printed, ...used };
  };
  // The empty register is made first: what is measured is loading, and not the making of a folder.
  await (await openHouse({ dataDir, databaseUrl: undefined, log: () => undefined })).close();
  const generated = await opencpr('generate', '--persons', String(persons), '--seed', '1', '--out', files);
  // The roads stand first, the delivery second; the command tells their paths.
  const paths = generated.printed.files;
  const loaded = await inDatabase(dataDir, async (database) => {
    const empty = await sizeOf(database);
    const { postmaster } = await askDatabase(
      database,
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int AS postmaster`,
    );
    const before = postgresTime(Number(postmaster));
    const imported = await opencpr('import', paths[1] ?? '', '--data', dataDir);
    const began = performance.now();
    // What is loaded is on the disk when it is loaded.
    await askDatabase(database, 'CHECKPOINT');
    return {
      changed: imported.printed.changed,
      importSeconds: imported.seconds + (performance.now() - began) / 1000,
      nodeMs: imported.processorMs,
      postgresMs: postgresTime(Number(postmaster)) - before,
      mebibytes: imported.mebibytes,
      bytes: (await sizeOf(database)) - empty,
      ...(await check(database)),
    };
  });
  rmSync(files, { recursive: true, force: true });
  if (loaded.changed !== persons) throw new Error(`of ${persons} persons only ${loaded.changed} were loaded`);
  return { persons, generateSeconds: generated.seconds, ...loaded };
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

/** The triggers that are the rules of the register, by table. */
const RULES = ['fact_inserted', 'fact_updated'].concat(
  ['number_index', 'snapshot', 'name_word', 'dwelling'].flatMap((table) => [`${table}_insert`, `${table}_update`]),
);
const OF_PERSONS = ['fact', 'number_index', 'snapshot', 'name_word', 'dwelling'];

type Checked = Pick<Loaded, 'facts' | 'invalid' | 'switchedOff' | 'overlaps' | 'nobodys'>;

/** What does not hold after a load: constraints not valid, rules switched off, facts that overlap, rows of nobody. */
async function check(database: Database): Promise<Checked> {
  await askDatabase(database, 'ANALYZE register.fact');
  const found = await askDatabase(
    database,
    `SELECT (SELECT count(*) FROM register.fact)::int AS facts,
       (SELECT count(*) FROM pg_constraint WHERE NOT convalidated)::int AS invalid,
       (SELECT count(*) FROM unnest('{${RULES.join()}}'::name[]) AS rule WHERE NOT EXISTS (
          SELECT FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
          WHERE tgname = rule AND c.relnamespace = 'register'::regnamespace AND tgenabled IN ('O', 'A')
        ))::int AS "switchedOff",
       ${OF_PERSONS.map(
         (table) => `(SELECT count(*) FROM register.${table} r LEFT JOIN register.person p USING (person_id)
        WHERE p.person_id IS NULL)`,
       ).join(' + ')} AS nobodys,
       (SELECT count(*) FROM register.fact a JOIN register.fact b USING (person_id, slot)
        WHERE a.fact_id < b.fact_id AND a.maerke IS NULL AND b.maerke IS NULL AND a.gaelder && b.gaelder
          AND tstzrange(a.registrering_fra, a.registrering_til) && tstzrange(b.registrering_fra, b.registrering_til)
       )::int AS overlaps`,
  );
  const { facts, invalid, switchedOff, overlaps, nobodys } = found;
  return {
    facts: Number(facts),
    invalid: Number(invalid),
    switchedOff: Number(switchedOff),
    overlaps: Number(overlaps),
    nobodys: Number(nobodys),
  };
}
