import { chmodSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, makePrivateFolder, mayEnter, mayExecute, nobody } from './account.ts';
import { type Binaries, copyBinaries, linkLibraries, packagedBinaries } from './binaries.ts';
import { PostgresFault } from './faults.ts';
import { folderId, readJson, writeJson } from './folder.ts';

/** Where root puts what the account that PostgreSQL runs as could not reach otherwise. */
const OUTSIDE = '/var/lib/opencpr';
/** A socket's path must fit in 104 bytes on macOS and 108 on Linux, with `/.s.PGSQL.5432.lock` at its end. */
const SOCKET_FOLDER_BYTES = 80;

/** Where one data folder's PostgreSQL lives and what it runs as. */
export type Place = {
  readonly dataDir: string;
  /** PostgreSQL's own data folder. */
  readonly pgData: string;
  /** The folder of the unix socket; on Windows the loopback address. */
  readonly host: string;
  readonly port: number;
  readonly binaries: Binaries;
  /** Only when we are root. */
  readonly account: Account | undefined;
  readonly logFile: string;
};

/**
 * Decides where the folder's PostgreSQL lives, makes the folders it needs, and keeps the decision in
 * `<dataDir>/postgres.json`. Call it under the mutex. Throws a `PostgresFault` of code `folder-unusable` or `no-binaries`.
 *
 * Normally everything is inside the data folder. As root, PostgreSQL runs as `nobody`, and what lies below a folder that
 * `nobody` may not pass through (a home such as /root) goes to /var/lib/opencpr instead: the data to `<id>`, a copy of the
 * binaries to `pg-<version>`. On macOS and Windows this has not been tried; Windows has neither accounts nor sockets here.
 */
export function settle(dataDir: string): Place {
  const id = folderId(dataDir);
  const { home: elsewhere, inside } = readJson(join(dataDir, 'postgres.json'));
  const recorded = typeof elsewhere === 'string' ? elsewhere : undefined;
  const account = process.getuid?.() === 0 ? accountFor(recorded ?? dataDir) : undefined;
  const settled = recorded ?? (inside === true || existsSync(join(dataDir, 'pg')) ? dataDir : undefined);
  const home = settled ?? (account && !mayEnter(account, dataDir) ? outside(id) : dataDir);
  const pgData = join(home, 'pg');
  checkStillThere(dataDir, pgData, settled !== undefined, account);
  const binaries = reachableBinaries(account, dataDir);
  return {
    dataDir,
    pgData,
    ...address(home, id, account),
    binaries,
    account,
    logFile: join(dataDir, 'postgres.log'),
  };
}

/** Writes down, once the database is initialised, where it is: from now on its absence is a fault and not a fresh start. */
export function recordPlace(place: Place): void {
  const inside = place.pgData === join(place.dataDir, 'pg');
  const file = join(place.dataDir, 'postgres.json');
  // An inside place is not recorded by its path, so that the data folder can be moved.
  const record = {
    ...(inside ? { inside } : { home: join(place.pgData, '..') }),
    binaries: place.binaries.folder,
    version: place.binaries.version,
  };
  if (JSON.stringify(readJson(file)) !== JSON.stringify(record)) writeJson(file, record);
}

/** The owner of an existing database (an ordinary user's folder that root opens), else `nobody`. */
function accountFor(home: string): Account {
  const pgData = join(home, 'pg');
  if (!existsSync(pgData)) return nobody();
  const { uid, gid } = statSync(pgData);
  return uid === 0 ? nobody() : { uid, gid };
}

function outside(id: string): string {
  const home = join(OUTSIDE, id);
  makeOpenFolder(OUTSIDE);
  makeOpenFolder(home);
  return home;
}

function makeOpenFolder(folder: string): void {
  if (existsSync(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  } catch (error) {
    throw new PostgresFault(
      'folder-unusable',
      `PostgreSQL does not run as root, the account nobody cannot reach the data folder or node_modules, and ${folder} cannot be made. Run as an ordinary user, choose a data folder that others may pass through, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

function checkStillThere(dataDir: string, pgData: string, known: boolean, account: Account | undefined): void {
  const fault = (what: string) => new PostgresFault('folder-unusable', `The data folder ${dataDir}: ${what}`);
  if (!existsSync(pgData)) {
    if (known)
      throw fault(`its database should be in ${pgData} and is not there. Restore it, or choose a new data folder.`);
    return;
  }
  if (account && !mayEnter(account, pgData)) {
    throw fault(
      `account ${account.uid}, which PostgreSQL runs as, may no longer pass through a folder above ${pgData}. Give those folders chmod o+x.`,
    );
  }
  const uid = process.getuid?.();
  if (uid !== undefined && uid !== 0 && statSync(pgData).uid !== uid) {
    throw fault(
      `its database belongs to another account (${statSync(pgData).uid}). Run as the account that made it, or as root.`,
    );
  }
}

function reachableBinaries(account: Account | undefined, dataDir: string): Binaries {
  const packaged = packagedBinaries();
  const linked = linkLibraries(packaged);
  const program = join(packaged.folder, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  if (linked && (!account || mayExecute(account, program))) return packaged;
  if (!account) return copyBinaries(packaged, dataDir);
  makeOpenFolder(OUTSIDE);
  return copyBinaries(packaged, OUTSIDE);
}

function address(home: string, id: string, account: Account | undefined): { host: string; port: number } {
  // The driver has no unix sockets on Windows; the port follows from the folder, so that two folders do not meet.
  if (process.platform === 'win32')
    return { host: '127.0.0.1', port: 20_000 + (Number.parseInt(id.slice(0, 6), 16) % 20_000) };
  const near = join(home, 'run');
  // Not os.tmpdir(): a server and a command may be started with different TMPDIR and must meet.
  const host = Buffer.byteLength(near) <= SOCKET_FOLDER_BYTES ? near : join('/tmp', `opencpr-${id}`);
  makePrivateFolder(host, account);
  const made = lstatSync(host);
  // In /tmp somebody else could have made the folder first, to pose as our database.
  if (!made.isDirectory() || made.uid !== (account?.uid ?? process.getuid?.()) || (made.mode & 0o77) !== 0) {
    throw new PostgresFault(
      'folder-unusable',
      `${host} is not a private folder of the account that PostgreSQL runs as. Remove it.`,
    );
  }
  return { host, port: 5432 };
}
