import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A TypeScript text in the form that all of ours have. */
export function format(text: string): string {
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=web/src/api/contract/x.ts'], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
  });
}
