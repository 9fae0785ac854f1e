import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './house.ts';

/**
 * The part of a document that is made from code: what stands between `<!-- name:begin -->` and `<!-- name:end -->`, and
 * what should. With OPENCPR_WRITE_DOCS=1 it is written first; otherwise a difference is for the test to tell.
 */
export function generatedPart(file: string, name: string, wanted: string): { found: string; wanted: string } {
  const path = join(ROOT, file);
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const parts = (existsSync(path) ? readFileSync(path, 'utf8') : '').split(new RegExp(`(?<=${begin})|(?=${end})`));
  const [before, found, after] = parts;
  if (before === undefined || found === undefined || after === undefined)
    return { found: `${file} lacks ${begin} or ${end}`, wanted };
  const block = `\n${wanted.trim()}\n`;
  if (process.env['OPENCPR_WRITE_DOCS'] !== '1') return { found, wanted: block };
  writeFileSync(path, before + block + after);
  return { found: block, wanted: block };
}

/** A Markdown table. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
