import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { externalConnection, findLacking } from '../../server/src/storage/postgres/external.ts';
import { type Database, openDatabase, PostgresFault } from '../../server/src/storage/postgres/index.ts';
import { ask, makeScratch } from './scratch.ts';

// An embedded database plays the external server, reached by its socket.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const scratch = makeScratch();
const dataDir = join(scratch.path, 'commands');
let server: Database;
const url = (user: string, password: string, database = 'opencpr') =>
  `postgres://${user}:${password}@/${database}?host=${encodeURIComponent(String(server.connection().host))}`;

beforeAll(async () => {
  server = await openDatabase({ dataDir: join(scratch.path, 'server') });
  await ask(server.connection(), "CREATE ROLE guest LOGIN PASSWORD 'guest-secret'");
  await ask(server.connection(), "CREATE ROLE lodger LOGIN CREATEROLE CREATEDB PASSWORD 'lodger-secret'");
  await ask(server.connection(), 'GRANT CREATE ON DATABASE opencpr TO lodger');
});
afterAll(async () => {
  await server.close();
  scratch.remove();
});

async function faultOf(databaseUrl: string): Promise<PostgresFault> {
  const result = await openDatabase({ dataDir, databaseUrl }).catch((error: unknown) => error);
  expect(result).toBeInstanceOf(PostgresFault);
  return result as PostgresFault;
}

describe('an external database', () => {
  test('with the rights it needs is used as it is, by role and by name', async () => {
    const database = await openDatabase({ dataDir, databaseUrl: url('lodger', 'lodger-secret') });
    expect(database).toMatchObject({ mode: 'external', started: false });
    await ask(server.connection(), 'CREATE ROLE external_duty');
    await ask(server.connection(), 'GRANT external_duty TO lodger');
    expect(
      await ask(
        database.connection('external_duty'),
        "SELECT current_user AS who, current_setting('plan_cache_mode') AS plan",
      ),
    ).toEqual([{ who: 'external_duty', plan: 'force_generic_plan' }]);
    await database.createDatabase('beside');
    expect(await ask(database.connection(undefined, 'beside'), 'SELECT current_database() AS name')).toEqual([
      { name: 'beside' },
    ]);
    await database.dropDatabase('beside');
    await database.close();
    expect(await ask(server.connection(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('that lacks rights names the statements that give them', async () => {
    const fault = await faultOf(url('guest', 'guest-secret'));
    expect(fault.code).toBe('missing-rights');
    expect(fault.message).toContain('GRANT CREATE ON DATABASE "opencpr" TO "guest";');
    expect(fault.message).toContain('ALTER ROLE "guest" CREATEROLE;');
    await ask(server.connection(), 'GRANT CREATE ON DATABASE "opencpr" TO "guest"');
    await ask(server.connection(), 'ALTER ROLE "guest" CREATEROLE');
    await (await openDatabase({ dataDir, databaseUrl: url('guest', 'guest-secret') })).close();
  });

  test.each([
    ['a wrong password', () => url('guest', 'wrong-secret'), /refuses the password of "guest"/],
    ['no such database', () => url('lodger', 'lodger-secret', 'nowhere'), /no database "nowhere"/],
    ['nobody there', () => 'postgres://a:the-secret@127.0.0.1:1/x', /database "x" on 127\.0\.0\.1:1: ECONNREFUSED/],
    ['not an address', () => 'mysql://a:the-secret@h/x', /not a PostgreSQL address/],
    ['not a port', () => 'postgres://a:the-secret@h:port/x', /not a PostgreSQL address/],
  ])('%s: unreachable, said without the password', async (_, address, message) => {
    const fault = await faultOf(address());
    expect(fault.code).toBe('database-unreachable');
    expect(fault.message).toMatch(message);
    expect(`${fault.stack} ${JSON.stringify(fault.cause)} ${fault.cause}`).not.toContain('-secret');
  });

  test('of an age or an installation that does not do is refused', () => {
    const fit = {
      version: 150_018,
      database: 'd',
      role: 'r',
      mayCreate: true,
      mayCreateRole: true,
    };
    expect(findLacking(fit, 'd on h')).toBeUndefined();
    expect(findLacking({ ...fit, version: 149_999 }, 'd on h')).toMatchObject({ code: 'too-old' });
    expect(findLacking({ ...fit, mayCreateRole: false }, 'd on h')).toMatchObject({
      code: 'missing-rights',
      message: expect.stringContaining('CREATEROLE'),
    });
  });
});

describe('the address of an external database', () => {
  test.each([
    [
      'postgres://u:p@h:5/d',
      undefined,
      'postgres://u:p@h:5/d?options=-c+plan_cache_mode=force_generic_plan+-c+TimeZone=UTC',
    ],
    ['postgres://u@h', 'other', 'postgres://u@h/other?options=-c+plan_cache_mode=force_generic_plan+-c+TimeZone=UTC'],
    [
      'postgresql://u:p@h/d?sslmode=require&options=-c%20work_mem=9MB',
      undefined,
      'postgresql://u:p@h/d?sslmode=require&options=-c%20work_mem=9MB+-c+plan_cache_mode=force_generic_plan+-c+TimeZone=UTC',
    ],
  ])('%s keeps all that is its own', (address, database, expected) => {
    expect(externalConnection(address, undefined, database)).toEqual({ connectionString: expected });
  });
});
