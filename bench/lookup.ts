import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLayout } from '../server/src/main/contracts.ts';
import { type Database, openDatabase } from '../server/src/storage/postgres/index.ts';
import { askDatabase } from './ask-database.ts';
import { type Child, startChild } from './child.ts';
import type { Load, Measured } from './load.ts';
import { type LookupResults, promisesOf, reportOf, type Stretch } from './lookup-report.ts';
import { describeMachine } from './machine-at-work.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { brief } from './statistics.ts';
import type { StepCosts } from './step-costs.ts';
import { syntheticNumber, writeSyntheticDelivery } from './synthetic-delivery.ts';
import { bareTarget, checkAnswer, gctpTarget, jsonTarget, postgraphileTarget, type Target } from './targets.ts';

/** How the lookup is measured. */
export interface LookupOptions {
  readonly persons: number;
  readonly rounds: number;
  readonly seconds: number;
  /** A data folder to use and leave; without one a scratch folder is made and removed. */
  readonly dataDir: string | undefined;
  /** The folder for `lookup.json` and `lookup.md`. */
  readonly results: string;
  /** A folder for a CPU profile of the server under test. */
  readonly profile: string | undefined;
  readonly say: (line: string) => void;
  /** Told how to end what was started, so that it can be ended from outside as well. */
  readonly onStart: (end: () => Promise<void>) => void;
}

const PRODUKTION = '2026-01-05';
const NUMBERS = 500;

/** Measures the lookup (ARCHITECTURE.md), writes `lookup.json` and `lookup.md`; says whether every floor was reached. */
export async function benchLookup(options: LookupOptions): Promise<boolean> {
  const scratch = options.dataDir === undefined ? makeScratchFolder() : undefined;
  const dataDir = scratch?.path ?? options.dataDir ?? '';
  const children: Child[] = [];
  let database: Database | undefined;
  const end = async () => {
    await Promise.all(children.map((child) => child.end()));
    await database?.close();
    scratch?.remove();
  };
  options.onStart(end);
  const start = (...what: Parameters<typeof startChild>): Child => {
    const child = startChild(...what);
    children.push(child);
    return child;
  };
  try {
    const delivery = await deliveryFor(dataDir, options);
    const profiled = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
    const ours = await urlOf(start('server-process.ts', [dataDir, delivery], profiled));
    database = await openDatabase({ dataDir });
    await settle(database);
    const targets: Target[] = [
      await jsonTarget(ours),
      await gctpTarget(ours),
      bareTarget(await urlOf(start('bare-process.ts', [dataDir]))),
      postgraphileTarget(await urlOf(start('postgraphile-process.ts', [dataDir]))),
    ];
    const results = await measure(targets, start, dataDir, database, options);
    const titles = { json: '', gctp: '', bare: '', postgraphile: '' };
    for (const { id, title } of targets) titles[id] = title;
    const report = reportOf(results, titles);
    mkdirSync(options.results, { recursive: true });
    const promises = promisesOf(results.stretches);
    writeFileSync(join(options.results, 'lookup.json'), `${JSON.stringify({ ...results, promises }, undefined, 2)}\n`);
    writeFileSync(join(options.results, 'lookup.md'), report);
    options.say(`\n${report}`);
    return promises.every(({ verdict }) => verdict !== 'missed') && results.journal.entries >= results.journal.answers;
  } finally {
    await end();
  }
}

/** The delivery to import, written when there is none yet; empty when the folder has been loaded before. */
async function deliveryFor(dataDir: string, { persons, say }: LookupOptions): Promise<string> {
  const path = join(dataDir, `synthetic-${persons}.txt`);
  if (existsSync(path)) return '';
  mkdirSync(dataDir, { recursive: true });
  say(`writing and importing ${persons} synthetic persons ...`);
  await writeSyntheticDelivery(path, loadLayout('u12170-p'), persons, PRODUKTION);
  return path;
}

async function urlOf(child: Child): Promise<string> {
  // The programs of the bench tell this first.
  const { url } = (await child.next()) as { url: string };
  return url;
}

/** Statistics and a checkpoint after the import, so that neither falls into somebody's round. */
async function settle(database: Database): Promise<void> {
  await askDatabase(database, 'VACUUM (ANALYZE)');
  await askDatabase(database, 'CHECKPOINT');
}

async function measure(
  targets: readonly Target[],
  start: (...what: Parameters<typeof startChild>) => Child,
  dataDir: string,
  database: Database,
  { persons, rounds, seconds, say }: LookupOptions,
): Promise<LookupResults> {
  const machine = describeMachine();
  const client = start('client-process.ts', []);
  const step = Math.max(1, Math.floor(persons / NUMBERS));
  const numbers = Array.from({ length: Math.min(NUMBERS, persons) }, (_, place) => syntheticNumber(place * step));
  for (const target of targets) for (const number of numbers.slice(0, 20)) await checkAnswer(target, number);
  const before = await countEntries(database);
  const stretches: Stretch[] = [];
  let answers = 0;
  const load = async (target: Target, connections: number, time: number): Promise<Measured> => {
    const { url, path, headers, right, wrong } = target;
    const bodies = numbers.map((number) => target.bodyFor(number));
    const job: Load = { url, path, headers, bodies, right, wrong, connections, seconds: time };
    client.send(job);
    // The client answers each load with what it measured.
    const measured = (await client.next()) as Measured;
    if (measured.failed > 0) throw new Error(`${target.title}: ${measured.failed} requests without a right answer`);
    if (target.id === 'json' || target.id === 'gctp') answers += measured.answers;
    return measured;
  };
  for (const target of targets) await load(target, 32, Math.min(3, seconds));
  for (let round = 1; round <= rounds; round += 1) {
    // The order turns from round to round, so that nobody is always the one after the journal has been written.
    const turned = [...targets.slice(round % targets.length), ...targets.slice(0, round % targets.length)];
    for (const connections of [32, 1]) {
      for (const target of turned) {
        const measured = await load(target, connections, seconds);
        stretches.push({ target: target.id, connections, round, ...measured });
        const { perSecond, p50, p99 } = measured;
        say(
          `round ${round}, ${connections} connections, ${target.id}: ${brief(perSecond)}/s, p50 ${brief(p50)} ms, p99 ${brief(p99)} ms`,
        );
      }
    }
  }
  const entries = (await countEntries(database)) - before;
  const walking = start('steps-process.ts', [dataDir, String(persons), String(Math.min(4, seconds))]);
  // It tells one thing and ends.
  const { costs } = (await walking.next()) as { costs: StepCosts[] };
  const { server_version: postgresql } = await askDatabase(database, 'SHOW server_version');
  return {
    machine: { ...machine, postgresql: String(postgresql) },
    settings: { persons, rounds, seconds },
    stretches,
    steps: costs,
    journal: { entries, answers },
  };
}

async function countEntries(database: Database): Promise<number> {
  const { count } = await askDatabase(
    database,
    `SELECT count(*)::int AS count FROM journal.entry WHERE udfald = 'leveret' AND tjeneste IN ('person', 'Stam+')`,
  );
  return Number(count);
}
