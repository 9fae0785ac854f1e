import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../server/src/storage/postgres/index.ts';
import { openElsewhere } from './elsewhere.ts';
import { ask, lives, makeScratch, postmasterPid } from './scratch.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const scratch = makeScratch();
const dataDir = join(scratch.path, 'not', 'there', 'yet');
const pgData = join(dataDir, 'pg');
afterAll(scratch.remove);

// The tests of this file share one folder and follow each other: each begins and ends with no postmaster running.
describe('the life of an embedded database', () => {
  test('is made, started, and stopped by the only one who uses it', async () => {
    const database = await openDatabase({ dataDir });
    expect(database).toMatchObject({ mode: 'embedded', started: true });
    const [settings] = await ask(
      database.connection(),
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('listen_addresses') AS network, current_setting('plan_cache_mode') AS plan,
              current_setting('server_encoding') AS encoding, datlocprovider AS provider, datlocale AS locale,
              current_setting('autovacuum') AS autovacuum
       FROM pg_database WHERE datname = 'opencpr' AND datname = current_database()`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      network: '',
      plan: 'force_generic_plan',
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      autovacuum: 'on',
    });
    const pid = postmasterPid(pgData);
    expect(lives(pid)).toBe(true);
    await database.close();
    await database.close();
    expect(lives(pid)).toBe(false);
    expect(existsSync(join(pgData, 'postmaster.pid'))).toBe(false);
    expect(readdirSync(join(dataDir, 'users'))).toEqual([]);
  });

  test('lets nobody in without the password, which only the owner can read', async () => {
    const database = await openDatabase({ dataDir });
    const wrong = { ...database.connection(), password: 'guess' };
    await expect(ask(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(statSync(pgData).mode & 0o777).toBe(0o700);
    await database.close();
  });

  test('gives each connection its role and database', async () => {
    const database = await openDatabase({ dataDir });
    await ask(database.connection(), 'CREATE ROLE duty_reader');
    expect(await ask(database.connection('duty_reader'), 'SELECT current_user AS who')).toEqual([
      { who: 'duty_reader' },
    ]);
    expect(() => database.connection('x -c fsync=off')).toThrow(TypeError);
    await ask(database.connection(), 'CREATE TABLE kept AS SELECT 1 AS one');
    await database.createDatabase('copy "1"', 'opencpr');
    const copy = database.connection(undefined, 'copy "1"');
    expect(await ask(copy, 'SELECT one, current_database() AS name FROM kept')).toEqual([{ one: 1, name: 'copy "1"' }]);
    await database.dropDatabase('copy "1"');
    await expect(ask(copy, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
    await database.close();
  });

  test('keeps values out of its log', async () => {
    const database = await openDatabase({ dataDir });
    await ask(database.connection(), 'CREATE TABLE numbers (number text PRIMARY KEY)');
    const insert = "INSERT INTO numbers VALUES ('0709614127')";
    await ask(database.connection(), insert);
    await expect(ask(database.connection(), insert)).rejects.toMatchObject({ code: '23505' });
    await expect(ask(database.connection(), "SELECT '0709614127x'::int")).rejects.toMatchObject({ code: '22P02' });
    await database.close();
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('database system is shut down');
    expect(log).not.toContain('0709614127');
  });

  test('a second process joins, and the last one to leave stops it', async () => {
    const first = await openDatabase({ dataDir });
    const second = await openElsewhere(dataDir);
    expect(second.started).toBe(false);
    const pid = postmasterPid(pgData);
    await first.close();
    expect(lives(pid)).toBe(true);
    await second.close();
    expect(lives(pid)).toBe(false);
  });

  test('opened twice by one process, it stays until both have left', async () => {
    const [one, two] = await Promise.all([openDatabase({ dataDir }), openDatabase({ dataDir })]);
    expect([one, two].filter((opened) => opened.started)).toHaveLength(1);
    await one.close();
    expect(await ask(two.connection(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await two.close();
    expect(postmasterPid(pgData)).toBeUndefined();
  });

  test('processes that start at once agree on one postmaster, also while others stop it', async () => {
    const crowd = await Promise.all(Array.from({ length: 4 }, () => openElsewhere(dataDir)));
    expect(crowd.filter((one) => one.started)).toHaveLength(1);
    // While these four leave, three more come; who starts and who joins is chance, that all get a database is not.
    const [, later] = await Promise.all([
      Promise.all(crowd.map((one) => one.close())),
      Promise.all(Array.from({ length: 3 }, () => openElsewhere(dataDir))),
    ]);
    const pid = postmasterPid(pgData);
    expect(lives(pid)).toBe(true);
    await Promise.all(later.map((one) => one.close()));
    expect(lives(pid)).toBe(false);
  });

  test('a killed process leaves a database that the next one joins and stops', async () => {
    const killed = await openElsewhere(dataDir);
    const pid = postmasterPid(pgData);
    await killed.kill();
    expect(lives(pid)).toBe(true);
    const next = await openDatabase({ dataDir });
    expect(next.started).toBe(false);
    expect(postmasterPid(pgData)).toBe(pid);
    await next.close();
    expect(lives(pid)).toBe(false);
    expect(readdirSync(join(dataDir, 'users'))).toEqual([]);
  });
});
