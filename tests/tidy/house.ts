import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** What the repository consists of: files that git tracks or would track, by their path from the root. */
export function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The text of a file of the repository. */
export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The TypeScript of the repository, path → text. Wrong programs are left out: they are wrong on purpose. */
export function readSources(): Record<string, string> {
  const files = listFiles().filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tests/tidy/wrong-programs/'));
  return Object.fromEntries(files.map((file) => [file, readText(file)]));
}

/** Every match of a pattern in a text, as `file:line: match`. The pattern must be global. */
export function findIn(file: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => `${file}:${lineAt(text, match.index)}: ${match[0]}`);
}

/** The line, from 1, that a position of a text lies in. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The rows of a Markdown table of a fixed place: between `<!-- name:begin -->` and `<!-- name:end -->`, without its head. */
export function readMarkedTable(text: string, name: string): string[][] {
  const [, marked] = text.split(new RegExp(`<!-- ${name}:(?:begin|end) -->`));
  if (marked === undefined) throw new Error(`no table between the marks of ${name}`);
  return readTable(marked).slice(2);
}

/** The cells of every table line of a Markdown text. */
export function readTable(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
