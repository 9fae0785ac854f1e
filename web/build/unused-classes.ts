import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The classes of a stylesheet that no component below a folder names, so that their rules need not be sent. A name that is put
 * together counts by its beginning: `alert-${kind}` names every class that begins with `alert-`.
 */
export function unusedClasses(stylesheet: string, folder: string): string[] {
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const words = new Set(written.match(/[\w-]+/g));
  const beginnings = [...written.matchAll(/([\w-]+-)\$\{/g)].map(([, beginning = '']) => beginning);
  const classes = new Set(
    [...readFileSync(stylesheet, 'utf8').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  );
  return [...classes].filter((name) => !words.has(name) && !beginnings.some((one) => name.startsWith(one)));
}
