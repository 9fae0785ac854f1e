import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { containsPersonnummer } from '../../server/src/ground/personnummer/index.ts';
import { openDatabase } from '../../server/src/storage/postgres/index.ts';
import { ask, lives, makeScratch, postmasterPid } from '../database/scratch.ts';
import { gctpClient } from '../gctp-client.ts';
import { layOut } from '../ready-made.ts';
import { type Answered, type Askers, askGctp, askWeb, load } from './load.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** What one round came to. `faults` is empty when all was as promised. */
export interface Round {
  readonly number: number;
  readonly killed: 'server' | 'database';
  readonly afterMs: number;
  readonly answered: number;
  readonly refused: number;
  readonly missing: number;
  /** From the kill to the next answer with data. */
  readonly backMs: number;
  readonly faults: readonly string[];
}

/** How long until data are answered again after a kill, start of the server included. */
const BACK_MS_MAX = 20_000;
const AFTER_MS_MIN = 200;
const AFTER_MS_MAX = 3_000;
/** All that may be answered while the database is away, beside data: both say "temporarily unavailable". */
const ALLOWED: ReadonlySet<string> = new Set(['0', '200', '9913', '503']);

/**
 * Runs the real server under load and kills it, or in every third round its database, at a random moment; then checks
 * that every answer that was received whole has its entry (DESIGN.md § 7: no answer without a durable entry). The
 * moments follow from the seed. Sessions are signed on once, before the first kill, and must outlive them all.
 */
export async function runKillRounds(times: number, seed: number, tell: (round: Round) => void): Promise<Round[]> {
  const scratch = makeScratch();
  const dataDir = join(scratch.path, 'data');
  const random = seeded(seed);
  const rounds: Round[] = [];
  await layOut('demo', dataDir);
  let server = await startServer(dataDir);
  try {
    const askers = await signOn(server.url);
    for (let number = 1; number <= times; number += 1) {
      const afterMs = Math.round(AFTER_MS_MIN + random() * (AFTER_MS_MAX - AFTER_MS_MIN));
      const played =
        number % 3 === 0
          ? await killDatabase(server, dataDir, askers, afterMs)
          : await killServer(server, dataDir, askers, afterMs);
      server = played.server;
      const { answered, backMs, faults } = played;
      // The count proves that it can count: one entry that nobody ever wrote goes along.
      const missing = await countMissing(dataDir, [...answered.entries, randomUUID()]).then(
        (count) => count - 1,
        (error: unknown) => {
          faults.push(`the journal could not be searched: ${error instanceof Error ? error.message : String(error)}`);
          return answered.entries.length;
        },
      );
      if (missing < 0) faults.push('an entry was found that was never written');
      if (missing > 0) faults.push(`${missing} answers have no entry`);
      if (answered.withoutEntry > 0) faults.push(`${answered.withoutEntry} answers named no entry`);
      if (answered.good.length === 0) faults.push('nothing was answered, so nothing was tried');
      if (backMs > BACK_MS_MAX) faults.push(`answered again only after ${Math.round(backMs)} ms`);
      const strange = [...answered.kinds.keys()].filter((kind) => !ALLOWED.has(kind));
      if (strange.length > 0) faults.push(`answered with ${strange.join(', ')}`);
      if (server.log.some(containsPersonnummer)) faults.push('a personnummer in the log');
      const refused = (answered.kinds.get('9913') ?? 0) + (answered.kinds.get('503') ?? 0);
      const killed = number % 3 === 0 ? 'database' : 'server';
      const round = {
        number,
        killed,
        afterMs,
        answered: answered.good.length,
        refused,
        missing,
        backMs,
        faults,
      } as const;
      rounds.push(round);
      tell(round);
    }
    return rounds;
  } finally {
    await server.stop();
    scratch.remove();
  }
}

interface Played {
  readonly server: ServerProcess;
  readonly answered: Answered;
  readonly backMs: number;
  readonly faults: string[];
}

/** Kills the server; the database it leaves behind must be joined by the next one, and the sessions go on. */
async function killServer(server: ServerProcess, dataDir: string, askers: Askers, afterMs: number): Promise<Played> {
  const stop = new AbortController();
  const loading = load(server.url, askers, stop.signal);
  await sleep(afterMs);
  const killedAt = performance.now();
  await server.kill();
  stop.abort();
  const answered = await loading;
  const orphan = postmasterPid(join(dataDir, 'pg'));
  const faults: string[] = [];
  if (!lives(orphan)) faults.push('the database did not outlive the server');
  const next = await startServer(dataDir);
  if (postmasterPid(join(dataDir, 'pg')) !== orphan) faults.push('the database left behind was not joined');
  faults.push(...(await tryBothDoors(next.url, askers)));
  return { server: next, answered, backMs: performance.now() - killedAt, faults };
}

/** Kills the database; the server must bring it back by itself and answer on, refusing meanwhile. */
async function killDatabase(server: ServerProcess, dataDir: string, askers: Askers, afterMs: number): Promise<Played> {
  const stop = new AbortController();
  const loading = load(server.url, askers, stop.signal);
  await sleep(afterMs);
  const pid = postmasterPid(join(dataDir, 'pg')) ?? 0;
  const killedAt = performance.now();
  process.kill(pid, 'SIGKILL');
  // The load goes on until another database has answered for a while, or it has had all the time it may take.
  while (server.lives() && performance.now() - killedAt < BACK_MS_MAX) {
    await sleep(100);
    const now = postmasterPid(join(dataDir, 'pg'));
    if (now !== pid && lives(now) && (await tryBothDoors(server.url, askers)).length === 0) break;
  }
  const backMs = performance.now() - killedAt;
  await sleep(200);
  stop.abort();
  const answered = await loading;
  const faults: string[] = [];
  if (!server.lives()) faults.push('the server died with its database');
  else faults.push(...(await tryBothDoors(server.url, askers)));
  return { server: server.lives() ? server : await startServer(dataDir), answered, backMs, faults };
}

/** One lookup through each door with the sessions of old; what is wrong with the answers. */
async function tryBothDoors(url: string, askers: Askers): Promise<string[]> {
  const agent = new Agent();
  const personnummer = askers.personnumre[0] ?? '';
  const [gctp, web] = await Promise.all([
    askGctp(url, agent, askers, personnummer),
    askWeb(url, agent, askers, personnummer),
  ]);
  agent.destroy();
  return [
    ...(gctp?.kind === '0' ? [] : [`a session of old is answered with ${gctp?.kind} by GCTP`]),
    ...(web?.kind === '200' ? [] : [`a session of old is answered with ${web?.kind} by the web door`]),
  ];
}

/** How many of the entries are not in the journal, or lack the row of a person they delivered. */
async function countMissing(dataDir: string, entries: readonly string[]): Promise<number> {
  if (entries.some((id) => !/^[0-9a-f-]{36}$/.test(id))) throw new Error('an answer named an entry that is no id');
  const database = await openDatabase({ dataDir });
  try {
    const [row] = await ask<{ missing: string }>(
      database.connection(),
      `WITH named AS (SELECT DISTINCT unnest('{${entries.join(',')}}'::uuid[]) AS entry_id),
         found AS (SELECT e.entry_id, jsonb_array_length(e.post::jsonb -> 'personer') AS personer FROM named JOIN journal.entry e USING (entry_id)),
         told AS (SELECT p.entry_id, count(*) AS personer FROM named JOIN journal.entry_person p USING (entry_id) GROUP BY 1)
       SELECT count(*) AS missing FROM named LEFT JOIN found USING (entry_id) LEFT JOIN told USING (entry_id)
       WHERE found.entry_id IS NULL OR found.personer <> coalesce(told.personer, 0)`,
    );
    return Number(row?.missing ?? entries.length);
  } finally {
    await database.close();
  }
}

async function signOn(url: string): Promise<Askers> {
  const gctpToken = await gctpClient(url).signOn('DEMOSYS1', 'Demo#102');
  const signedOn = await fetch(`${url}/api/signon`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-OpenCPR': 'web' },
    body: JSON.stringify({ personkode: 'DEMOKOM1', kendeord: 'Demo#101' }),
  });
  const webCookie = (signedOn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const about = (await (await fetch(`${url}/api/about`)).json()) as { demoPersons?: Record<string, string[]> };
  const personnumre = [...new Set(Object.values(about.demoPersons ?? {}).flat())];
  const held: string[] = [];
  const agent = new Agent();
  for (const personnummer of personnumre) {
    const found = await askGctp(url, agent, { gctpToken, webCookie, personnumre }, personnummer);
    if (found?.kind === '0') held.push(personnummer);
  }
  agent.destroy();
  if (held.length < 5) throw new Error('the demo system names too few persons to ask for');
  return { gctpToken, webCookie, personnumre: held };
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
