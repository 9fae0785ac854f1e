import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nobody } from '../../server/src/storage/postgres/account.ts';
import { type Database, openDatabase } from '../../server/src/storage/postgres/index.ts';
import { openElsewhere } from './elsewhere.ts';
import { ask, asRoot, lives, makeScratch, postmasterPid } from './scratch.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const scratch = makeScratch();
const dataDir = join(scratch.path, 'data');
const pgData = join(dataDir, 'pg');
/** A folder to kill and to break, apart from the one that `database` stands for. */
const second = join(scratch.path, 'second');
const children: ChildProcess[] = [];
let database: Database;

beforeAll(async () => {
  database = await openDatabase({ dataDir });
  await ask(database.connection(), 'CREATE TABLE entry (number int)');
});
afterAll(async () => {
  await database.close();
  for (const child of children) child.kill('SIGKILL');
  scratch.remove();
});

function killPostmaster(): number {
  const pid = postmasterPid(pgData) ?? 0;
  expect(lives(pid)).toBe(true);
  process.kill(pid, 'SIGKILL');
  return pid;
}

const restarted = () =>
  new Promise<void>((resolve) => {
    const forget = database.onRestart(() => {
      forget();
      resolve();
    });
  });

describe('a postmaster that is killed', () => {
  test('comes back with all that was committed, and both who use it are told', async () => {
    const other = await openElsewhere(dataDir);
    for (let round = 1; round <= 3; round += 1) {
      await ask(database.connection(), `INSERT INTO entry VALUES (${round})`);
      const told = restarted();
      const dead = killPostmaster();
      await told;
      expect(await other.next()).toBe('restarted');
      expect(postmasterPid(pgData)).not.toBe(dead);
      expect(await ask(database.connection(), 'SELECT max(number) AS last, count(*)::int AS rows FROM entry')).toEqual([
        { last: round, rows: round },
      ]);
    }
    await other.close();
    expect(lives(postmasterPid(pgData))).toBe(true);
  });

  test('is brought back by a process that only joined it', async () => {
    const starter = await openElsewhere(second);
    const joined = await openDatabase({ dataDir: second });
    expect([starter.started, joined.started]).toEqual([true, false]);
    await starter.kill();
    const told = new Promise<void>((resolve) => joined.onRestart(() => resolve()));
    process.kill(postmasterPid(join(second, 'pg')) ?? 0, 'SIGKILL');
    await told;
    expect(await ask(joined.connection(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await joined.close();
    expect(postmasterPid(join(second, 'pg'))).toBeUndefined();
  });

  test('that nobody reaps is replaced all the same', async () => {
    const starter = await openElsewhere(second);
    const pid = postmasterPid(join(second, 'pg')) ?? 0;
    // A parent that stands still leaves its dead child a zombie, which PostgreSQL takes for alive.
    process.kill(starter.pid, 'SIGSTOP');
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => lives(pid)).toBe(false);
    expect(process.kill(pid, 0)).toBe(true);
    const next = await openDatabase({ dataDir: second });
    expect(next.started).toBe(true);
    process.kill(starter.pid, 'SIGCONT');
    expect(await starter.next()).toBe('restarted');
    await starter.close();
    await next.close();
  });

  test('no listener is called after it has been taken off', async () => {
    let calls = 0;
    const forget = database.onRestart(() => {
      calls += 1;
    });
    forget();
    const told = restarted();
    killPostmaster();
    await told;
    expect(calls).toBe(0);
  });
});

describe('a postmaster.pid left behind', () => {
  test('whose pid now belongs to a stranger of the same account does not stop a start', async () => {
    await database.close();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(asRoot ? nobody() : {}) });
    children.push(stranger);
    await once(stranger, 'spawn');
    const lines = [stranger.pid, pgData, Math.floor(Date.now() / 1000), 5432, join(dataDir, 'run'), '', '', 'ready'];
    writeFileSync(join(pgData, 'postmaster.pid'), `${lines.join('\n')}\n`);
    writeFileSync(join(dataDir, 'run', '.s.PGSQL.5432.lock'), `${lines.join('\n')}\n`);
    database = await openDatabase({ dataDir });
    expect(database.started).toBe(true);
    expect(lives(stranger.pid)).toBe(true);
  });
});

describe('what must not be papered over', () => {
  test('a lost password is said to be lost', async () => {
    const secrets = join(dataDir, 'secrets.json');
    const kept = readFileSync(secrets, 'utf8');
    writeFileSync(secrets, JSON.stringify({ databasePassword: 'not-the-one' }));
    const attempt = openDatabase({ dataDir });
    await expect(attempt).rejects.toMatchObject({
      code: 'not-started',
      message: expect.stringContaining('secrets.json'),
    });
    await expect(attempt).rejects.not.toThrow('not-the-one');
    writeFileSync(secrets, kept);
    expect(await ask(database.connection(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a database that cannot start says why, and one that has vanished is not begun afresh', async () => {
    writeFileSync(join(second, 'pg', 'postgresql.conf'), 'no_such_setting = 1\n');
    await expect(openDatabase({ dataDir: second })).rejects.toMatchObject({
      code: 'not-started',
      message: expect.stringContaining('no_such_setting'),
    });
    rmSync(join(second, 'pg'), { recursive: true });
    await expect(openDatabase({ dataDir: second })).rejects.toMatchObject({ code: 'folder-unusable' });
  });
});
