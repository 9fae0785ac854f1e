import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { demoPersons } from '../../server/src/main/demo/demo-persons.ts';
import { createAdresseregister } from '../../server/src/neighbours/dar/index.ts';
import { openDatabase } from '../../server/src/storage/postgres/index.ts';
import { ask, makeScratch } from '../database/scratch.ts';
import { opencpr, startSystem, stop } from './command.ts';

const scratch = makeScratch();
afterAll(() => scratch.remove());

/** The id of the first address that the demo's stand-in of DAR offers for a text. */
async function suggest(told: { endpoints: Record<string, string>; certificates: { ca: string } }, text: string) {
  const { 'dar-standin': url, 'ejerfortegnelsen-standin': owners } = told.endpoints;
  expect(owners).toMatch(/^https:/);
  const settings = { url: url ?? '', ca: readFileSync(told.certificates.ca, 'utf8'), timeoutMs: 5_000 };
  const [first] = await createAdresseregister(settings).suggest(text, 1);
  return first?.adresseId ?? '';
}

it('a demo begins with as many generated persons as named, and names some of them', async () => {
  const country = ['--data', join(scratch.path, 'country')];
  let suggested = '';
  const system = await startSystem(['--demo', '--persons', '200', ...country]);
  try {
    // Where there is no terminal to draw on, lines say how far the first load is.
    expect(system.output()).toMatch(/^danner \d+ %$/m);
    const byHand = demoPersons().ordinary;
    const both: string[] = JSON.parse(opencpr('demo', '--json', ...country).stdout).persons.ordinary;
    expect(both.slice(0, byHand.length)).toEqual(byHand);
    expect(both.length).toBe(byHand.length + 5);
    expect(opencpr('lookup', both.at(-1) ?? '', '--as', 'DEMOKOM1', '--json', ...country).code).toBe(0);
    suggested = await suggest(JSON.parse(opencpr('demo', '--json', ...country).stdout), 'Tågehornsvej 4, 1. tv');
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
  const [known] = await ask<{ noegle: string }>(
    database.connection(),
    `SELECT noegle FROM register.dar_adresse WHERE adresse_id = '${suggested}'`,
  );
  await database.close();
  // The stand-in of DAR and the register know the same ids.
  expect(known?.noegle).toBe('101/8901/4/1/tv');
  expect(counted?.count).toBeGreaterThan(200);
  expect(ids?.count).toBeGreaterThan(50);
}, 120_000);

it('generates an invented country whose files the import takes: roads, ids of addresses, properties', () => {
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
  const [roads, delivery, addresses, properties] = imported.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(roads).toMatchObject({ persons: 0, rejectedCount: 0 });
  expect(addresses).toMatchObject({ persons: 0, rejectedCount: 0, warnings: [] });
  expect(properties).toMatchObject({ persons: 0, rejectedCount: 0, warnings: [] });
  expect(properties.records['003']).toBeGreaterThan(50);
  expect(delivery).toMatchObject({ persons: 300, changed: 300, rejectedCount: 0, warnings: [] });
  expect(opencpr('generate', '--numbers', 'nonsense').code).toBe(2);
});
