// Builds the browser client when its sources are newer than what was built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, root } from './ensure.mjs';

const web = join(root, 'web');

const newest = (path) => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Builds web/dist; a second call without changes does nothing. */
export function buildWeb() {
  const built = join(web, 'dist', 'index.html');
  const sources = ['src', 'build', 'index.html', 'vite.config.ts', 'package.json']
    .map((name) => join(web, name))
    .filter(existsSync);
  if (existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newest))) return;
  process.stderr.write('OpenCPR: building the pages ...\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const run = spawnSync(findNode(), [vite, 'build', '--logLevel', 'warn'], { cwd: web, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) {
    process.stderr.write('OpenCPR: the pages could not be built, see above.\n');
    process.exit(20);
  }
}
