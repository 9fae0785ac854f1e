import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..');

const bin = (...path: string[]) => join(ROOT, 'node_modules', ...path);

/** The checks that are not tests: format and lint, types of server and browser, and code nobody uses. */
export const CHECKS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'biome', command: [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings'] },
  { name: 'types', command: [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of web', command: [bin('typescript', 'bin', 'tsc'), '-p', 'web/tsconfig.json'] },
  { name: 'knip', command: [bin('knip', 'bin', 'knip.js')] },
];

/** Runs one program with this very Node, its output on the terminal; says whether it ended well. */
export function run(name: string, command: readonly string[]): boolean {
  const started = performance.now();
  const ended = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const well = ended.status === 0;
  console.log(`${well ? '✓' : '✗'} ${name} (${seconds} s)`);
  return well;
}
