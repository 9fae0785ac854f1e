import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { claimServer, openDatabase } from '../../server/src/storage/postgres/index.ts';
import { ownMark } from '../../server/src/storage/postgres/process-mark.ts';
import { makeScratch } from './scratch.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const scratch = makeScratch();
afterAll(scratch.remove);

const moduleUrl = (name: string) =>
  JSON.stringify(new URL(`../../server/src/storage/postgres/${name}`, import.meta.url).href);

/** Runs a few lines in a process of their own and gives the child. */
function run(code: string) {
  return spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('one server per folder', () => {
  test('a second server is refused, and told by whom, until the first gives up its claim', async () => {
    const dataDir = join(scratch.path, 'claimed');
    const first = await claimServer(dataDir);
    const second = await claimServer(dataDir);
    expect(second).toMatchObject({ granted: false, pid: process.pid, fault: { code: 'folder-in-use' } });
    if (first.granted) first.release();
    expect(await claimServer(dataDir)).toMatchObject({ granted: true });
  });

  test('the claim of a killed server is taken over', async () => {
    const dataDir = join(scratch.path, 'killed');
    const server = run(`
      import { claimServer } from ${moduleUrl('index.ts')};
      console.log((await claimServer(${JSON.stringify(dataDir)})).granted);
      setInterval(() => {}, 1000);`);
    const [said] = await once(server.stdout, 'data');
    expect(String(said).trim()).toBe('true');
    expect(await claimServer(dataDir)).toMatchObject({ granted: false, pid: server.pid });
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    expect(await claimServer(dataDir)).toMatchObject({ granted: true });
  });

  test.skipIf(process.platform !== 'linux')(
    'the claim of a dead server whose pid was given to another is taken over',
    async () => {
      const dataDir = join(scratch.path, 'reused');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'server.lock'), `${process.pid}-1`);
      expect(ownMark()).not.toBe(`${process.pid}-1`);
      expect(await claimServer(dataDir)).toMatchObject({ granted: true });
    },
  );
});

describe('the folder version', () => {
  test('is written into a new folder, and a later one is refused', async () => {
    const dataDir = join(scratch.path, 'versioned');
    await claimServer(dataDir);
    const file = join(dataDir, 'version.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ opencpr: 1 });
    writeFileSync(file, '{"opencpr": 99}');
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'folder-newer' });
    await expect(claimServer(dataDir)).rejects.toMatchObject({ code: 'folder-newer' });
    expect(readFileSync(file, 'utf8')).toBe('{"opencpr": 99}');
    writeFileSync(file, '{"opencpr": ');
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'folder-unusable' });
  });
});

describe('the mutex', () => {
  test('lets one in at a time, also when holders are killed', async () => {
    const dataDir = join(scratch.path, 'mutex');
    mkdirSync(dataDir);
    const counter = join(dataDir, 'counter');
    writeFileSync(counter, '0');
    // Each turn reads, waits and writes: two at a time would lose a count. A process may die holding the mutex, after its write.
    const worker = (dies: boolean) => `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      import { withMutex } from ${moduleUrl('mutex.ts')};
      for (let turn = 1; turn <= 15; turn += 1) await withMutex(${JSON.stringify(dataDir)}, async () => {
        const count = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
        await sleep(2);
        writeFileSync(${JSON.stringify(counter)}, String(count + 1));
        if (${dies} && turn === 5) process.kill(process.pid, 'SIGKILL');
      });`;
    const ends = [false, true, false, true, false].map((dies) => once(run(worker(dies)), 'exit'));
    const signals = (await Promise.all(ends)).map(([, signal]) => signal);
    expect(signals).toEqual([null, 'SIGKILL', null, 'SIGKILL', null]);
    expect(readFileSync(counter, 'utf8')).toBe(String(3 * 15 + 2 * 5));
  });
});
