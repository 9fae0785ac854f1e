import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { mayExecute, nobody } from '../../server/src/storage/postgres/account.ts';
import { copyBinaries, linkLibraries, packagedBinaries } from '../../server/src/storage/postgres/binaries.ts';
import { type Database, openDatabase, PostgresFault } from '../../server/src/storage/postgres/index.ts';
import { openElsewhere } from './elsewhere.ts';
import { ask, asRoot, lives, makeScratch, postmasterPid } from './scratch.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const scratch = makeScratch();
const mounts: string[] = [];
afterAll(() => {
  for (const mount of mounts) spawnSync('umount', ['--lazy', mount]);
  scratch.remove();
});

/** A small disk to fill, or undefined where mounting is not allowed. */
function mountSmallDisk(name: string, megabytes: number): string | undefined {
  if (!asRoot || process.platform !== 'linux') return undefined;
  const folder = join(scratch.path, name);
  mkdirSync(folder);
  const run = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  if (run.status !== 0) return undefined;
  mounts.push(folder);
  return folder;
}

describe('where the database lives', () => {
  const long = join(scratch.path, 'long'.repeat(20));
  const dataDir = join(long, 'data');

  test('a folder with too long a path has its socket elsewhere', async () => {
    const database = await openDatabase({ dataDir });
    const host = String(database.connection().host);
    expect(host.startsWith(dataDir)).toBe(false);
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(await ask(database.connection(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.close();
    rmSync(host, { recursive: true });
  });

  test.skipIf(!asRoot)('below a folder that nobody may enter, root places the database outside', async () => {
    const closed = join(scratch.path, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const inside = join(closed, 'data');
    let database = await openDatabase({ dataDir: inside });
    const { home } = JSON.parse(readFileSync(join(inside, 'postgres.json'), 'utf8')) as { home: string };
    try {
      expect(home).toBe(join('/var/lib/opencpr', readFileSync(join(inside, 'id'), 'utf8').trim()));
      expect(existsSync(join(inside, 'pg'))).toBe(false);
      await ask(database.connection(), 'CREATE TABLE kept AS SELECT 7 AS seven');
      expect(statSync(closed).mode & 0o777).toBe(0o700);
      await database.close();
      // The decision is kept, also when the way in is open by now.
      chmodSync(closed, 0o755);
      database = await openDatabase({ dataDir: inside });
      expect(await ask(database.connection(), 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
      await database.close();
      expect(postmasterPid(join(home, 'pg'))).toBeUndefined();
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  const reachable = asRoot && mayExecute(nobody(), process.execPath);
  test.skipIf(!reachable)(
    "root's folder is refused to an ordinary user; a way in that was closed later is named",
    async () => {
      const user = openElsewhere(dataDir, { uid: 65533, gid: 65533 });
      await expect(user).rejects.toThrow(/cannot be used by this account/);
      chmodSync(long, 0o700);
      await expect(openDatabase({ dataDir })).rejects.toMatchObject({
        code: 'folder-unusable',
        message: expect.stringContaining('chmod o+x'),
      });
    },
  );

  test.skipIf(!reachable)("an ordinary user's folder is made by that user, and root can join it", async () => {
    const home = join(scratch.path, 'user');
    mkdirSync(home, { mode: 0o700 });
    const { uid, gid } = nobody();
    chownSync(home, uid, gid);
    const own = join(home, 'data');
    const user = await openElsewhere(own, { uid, gid });
    expect(user.started).toBe(true);
    expect(statSync(join(own, 'pg')).uid).toBe(uid);
    const root = await openDatabase({ dataDir: own });
    expect(root.started).toBe(false);
    await user.close();
    await root.close();
    const again = await openElsewhere(own, { uid, gid });
    expect(again.started).toBe(true);
    const pid = postmasterPid(join(own, 'pg'));
    await again.close();
    expect(lives(pid)).toBe(false);
  });
});

describe('the binaries', () => {
  test('linking the libraries is done once and then left alone', () => {
    const binaries = packagedBinaries();
    expect(linkLibraries(binaries)).toBe(true);
    expect(linkLibraries(binaries)).toBe(true);
    expect(execFileSync(join(binaries.folder, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' })).toContain(
      '18.',
    );
  });

  test('a copy without links gets them and can be run by everybody', () => {
    const packaged = packagedBinaries();
    const before = process.umask(0o077);
    let copy: { folder: string };
    try {
      copy = copyBinaries(packaged, join(scratch.path));
      expect(copyBinaries(packaged, join(scratch.path))).toEqual(copy);
    } finally {
      process.umask(before);
    }
    const program = join(copy.folder, 'bin', 'initdb');
    const account = asRoot ? nobody() : {};
    const said = execFileSync(program, ['--version'], { encoding: 'utf8', cwd: '/', ...account });
    expect(said).toContain('18.');
    rmSync(dirname(copy.folder), { recursive: true });
  });
});

describe('a full disk', () => {
  const small = mountSmallDisk('small', 150);
  const full = mountSmallDisk('full', 400);
  if (!small || !full) console.warn('SKIPPED: full-disk tests need root and the right to mount a tmpfs');

  test.skipIf(!small)('is noticed before a database is made', async () => {
    await expect(openDatabase({ dataDir: join(small ?? '', 'data') })).rejects.toMatchObject({
      code: 'no-space',
      message: expect.stringContaining('200 MB'),
    });
  });

  test.skipIf(!full)('is told as such by a start, and by our own files', async () => {
    const dataDir = join(full ?? '', 'data');
    const filler = join(full ?? '', 'filler');
    await (await openDatabase({ dataDir })).close();
    const log = join(dataDir, 'postgres.log');
    const logged = statSync(log).size;
    const outcomes: string[] = [];
    // With no room at all our own files fail, with a little more PostgreSQL's do, with yet more there is enough.
    for (const kilobytes of [0, 4, 64]) {
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k']);
      truncateSync(filler, statSync(filler).size - kilobytes * 1024);
      const opened = await openDatabase({ dataDir }).catch((error: unknown) => error);
      outcomes.push(opened instanceof PostgresFault ? opened.code : 'opened');
      if (outcomes.at(-1) === 'opened') await (opened as Database).close();
      rmSync(filler);
    }
    expect(outcomes).toEqual(['no-space', 'no-space', 'opened']);
    expect(readFileSync(log, 'utf8').slice(logged)).toContain('No space left on device');
    const again = await openDatabase({ dataDir });
    expect(await ask(again.connection(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await again.close();
  });
});
