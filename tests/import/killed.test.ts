import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../server/src/storage/postgres/index.ts';
import { ask, makeScratch } from '../database/scratch.ts';
import { deliveryRecords, type InventedPerson, inventedNumber, inventedPerson, writeRecords } from '../delivery.ts';
import { layOut } from '../ready-made.ts';
import { dumpFacts } from './facts-dump.ts';

const PERSONS = 3_000;
const KILLS = 5;
const PROGRAM = join(import.meta.dirname, '../../server/src/main/opencpr.ts');
const scratch = makeScratch();
const first = join(scratch.path, 'first.txt');
const second = join(scratch.path, 'second.txt');

/** What is in the second delivery differs from the first for every third person, so that facts are closed too. */
const personsOf = (round: number): InventedPerson[] =>
  Array.from({ length: PERSONS }, (_, n) => {
    const changes = round > 1 && n % 3 === 0;
    return inventedPerson(inventedNumber(n), [
      ['014', { 'PNR-BARN': inventedNumber(n + PERSONS) }],
      ['026', { FORNVN: 'Tidlig', EFTERNVN: 'Ungesen', NVNHAENSTART: '195001011200', NVNHAENSLUT: '197001011200' }],
      ['099', { TIMESTAMPU: '202605011200', HAENDELSE: 'A01' }],
      ...(changes ? [] : [['004', { BESKYTTYPE: '0001', 'START_DT-BESKYTTELSE': '2020-05-17' }] as const]),
    ]);
  });

/** A data folder whose database stays up: what is killed is an import and nothing else. */
interface Folder {
  readonly dataDir: string;
  readonly database: Database;
}
let whole: Folder;
let killed: Folder;

async function openFolder(name: string): Promise<Folder> {
  const dataDir = join(scratch.path, name);
  await layOut('customers', dataDir);
  return { dataDir, database: await openDatabase({ dataDir }) };
}

beforeAll(async () => {
  writeRecords(first, deliveryRecords(personsOf(1), { produktion: '20260601' }));
  writeRecords(second, deliveryRecords(personsOf(2), { produktion: '20260608', forrige: '20260601' }));
  whole = await openFolder('whole');
  killed = await openFolder('killed');
});
afterAll(async () => {
  for (const { database } of [whole, killed]) await database.close();
  scratch.remove();
});

/** Starts `opencpr import FILE`, kills it after a while if it still runs, and says whether it was killed. */
async function runImport(
  { dataDir }: Folder,
  file: string,
  killAfterMs?: number,
): Promise<{ killed: boolean; ms: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'import', file, '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  await once(child, 'exit');
  clearTimeout(timer);
  if (child.signalCode !== 'SIGKILL' && child.exitCode !== 0) throw new Error(told);
  return { killed: child.signalCode === 'SIGKILL', ms: performance.now() - started };
}

/** How far the imports of a folder have come, oldest first. */
async function statesOf({ database }: Folder): Promise<string[]> {
  const rows = await ask<{ state: string; applied: boolean }>(
    database.connection(),
    `SELECT state, applied_to <> '' AS applied FROM register.delivery ORDER BY started`,
  );
  return rows.map(({ state, applied }) => (state === 'applying' && applied ? 'applying, some applied' : state));
}

describe('an import that is killed again and again', () => {
  it('ends with the same facts as one that was left alone', { timeout: 150_000 }, async () => {
    const seen: string[] = [];
    for (const file of [first, second]) {
      const { ms } = await runImport(whole, file);
      let kills = 0;
      for (let round = 0; round < KILLS; round += 1) {
        // Spread over the whole run; each goes on where the one before was broken off, so later ones are shorter.
        const after = Math.round(ms * (0.25 + 0.6 * ((round * 0.618) % 1)));
        const outcome = await runImport(killed, file, after);
        if (!outcome.killed) break;
        kills += 1;
        seen.push(`${after} ms: ${(await statesOf(killed)).at(-1) ?? 'not begun'}`);
        await sleep(50);
      }
      expect(kills).toBeGreaterThan(0);
      expect(await runImport(killed, file)).toMatchObject({ killed: false });
    }
    console.log(`killed at ${seen.join('; ')}`);
    const facts = await dumpFacts(whole);
    expect(facts.length).toBeGreaterThan(PERSONS * 14);
    const ended = await dumpFacts(killed);
    expect(ended.length).toBe(facts.length);
    expect(ended.filter((line, place) => line !== facts[place]).slice(0, 5)).toEqual([]);
    expect((await statesOf(killed)).filter((state) => state !== 'done')).toEqual([]);
  });
});
