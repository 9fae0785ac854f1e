import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { openDatabase } from '../../server/src/storage/postgres/index.ts';
import { ask, makeScratch } from '../database/scratch.ts';
import { opencpr, startSystem, stop } from './command.ts';

const scratch = makeScratch();
afterAll(() => scratch.remove());

it('a demo begins with as many generated persons as named, and names some of them', async () => {
  const country = ['--data', join(scratch.path, 'country')];
  const system = await startSystem(['--demo', '--persons', '200', ...country]);
  try {
    // Where there is no terminal to draw on, lines say how far the first load is.
    expect(system.output()).toMatch(/^danner \d+ %$/m);
    const byHand = demoPersons().ordinary;
    const both: string[] = JSON.parse(opencpr('demo', '--json', ...country).stdout).persons.ordinary;
    expect(both.slice(0, byHand.length)).toEqual(byHand);
    expect(both.length).toBe(byHand.length + 5);
    expect(opencpr('lookup', both.at(-1) ?? '', '--as', 'DEMOKOM1', '--json', ...country).code).toBe(0);
  } finally {
    await stop(system.child, 'SIGTERM');
  }
  // Started again with another number it is still the country it was.
  const again = await startSystem(['--demo', '--persons', '0', ...country]);
  await stop(again.child, 'SIGTERM');
  const held = `SELECT count(*)::int AS count FROM register.number_index WHERE egen`;
  const database = await openDatabase({ dataDir: join(scratch.path, 'country') });
  const [counted] = await ask<{ count: number }>(database.connection(), held);
  const [ids] = await ask<{ count: number }>(database.connection(), 'SELECT count(*)::int FROM register.dar_adresse');
  await database.close();
  expect(counted?.count).toBeGreaterThan(200);
  expect(ids?.count).toBeGreaterThan(50);
}, 120_000);

it('generates an invented country whose files the import takes, road file and the ids of addresses included', () => {
  const out = join(scratch.path, 'land');
  const made = JSON.parse(opencpr('generate', '--persons', '300', '--seed', '3', '--out', out, '--json').stdout);
  const again = JSON.parse(
    opencpr('generate', '--persons', '300', '--seed', '3', '--out', join(scratch.path, 'land-2'), '--json').stdout,
  );
  for (const [place, file] of made.files.entries())
    expect(readFileSync(file)).toEqual(readFileSync(again.files[place]));
  const folder = ['--data', join(scratch.path, 'generated')];
  const imported = opencpr('import', ...made.files, '--json', ...folder);
  expect(imported.code).toBe(0);
  const [roads, delivery, addresses] = imported.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(roads).toMatchObject({ persons: 0, rejectedCount: 0 });
  expect(addresses).toMatchObject({ persons: 0, rejectedCount: 0, warnings: [] });
  expect(delivery).toMatchObject({ persons: 300, changed: 300, rejectedCount: 0, warnings: [] });
  expect(opencpr('generate', '--numbers', 'nonsense').code).toBe(2);
});
