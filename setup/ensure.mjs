// Makes a fresh clone runnable: installs what the lock file names and finds a Node that can run TypeScript.
// It is plain JavaScript for any Node >= 20, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const lockDigest = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');

/**
 * Installs what a folder's lock file names, unless its node_modules already answer to it. Not `npm ci`: that refuses a lock
 * file that lacks optional packages of other platforms, which is what npm writes where a registry does not carry them all.
 */
export function ensureInstalled(folder = root) {
  const mark = join(folder, 'node_modules', '.opencpr-lock');
  const digest = lockDigest(folder);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  process.stderr.write('OpenCPR: installing packages (once; about half a minute) ...\n');
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const run = spawnSync(
    command,
    [...first, 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (run.status !== 0) {
    process.stderr.write(
      'OpenCPR: npm install failed, see above. Is the package registry reachable and the folder writable?\n',
    );
    process.exit(20);
  }
  writeFileSync(mark, digest);
}

/** The Node to run with: the one from the npm package for this platform, else this very one when it is new enough. */
export function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', binary);
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  process.stderr.write(
    `OpenCPR needs Node 24 here: no package carries it for ${process.platform}-${process.arch}. Install Node 24 or later.\n`,
  );
  process.exit(20);
}
