import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, ROOT, readText } from './house.ts';

const FOLDER = 'tests/tidy/wrong-programs';
const programs = listFiles().filter((file) => file.startsWith(`${FOLDER}/`) && file.endsWith('.ts'));
/** What each program must be told, from its first line. */
const expected = programs.map((file) => ({ file, code: /^\/\/ expect: (\S+) \S/.exec(readText(file))?.[1] ?? '' }));

/** What a checker says, by file; it is run by our own Node, whatever starts the tests. */
function run(program: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return `${stdout}\n${stderr}`;
}

describe('wrong programs', () => {
  it('say on their first line what must be said of them', () => {
    expect(programs.length).toBeGreaterThan(10);
    expect(expected.filter(({ code }) => !/^(?:TS\d+|no[A-Z]\w+)$/.test(code))).toEqual([]);
  });

  it('do not compile, each for its own reason', () => {
    const said = run('typescript/bin/tsc', ['-p', FOLDER, '--pretty', 'false'], ROOT);
    const codes = [...said.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gm)].map(([, file = '', code = '']) => ({
      file,
      code,
    }));
    const compiled = expected.filter(({ code }) => code.startsWith('TS'));
    const missed = compiled.filter(({ file, code }) => !codes.some((one) => one.file === file && one.code === code));
    expect(
      missed.map(
        ({ file, code }) =>
          `${file}: expected ${code}, got ${codes.filter((one) => one.file === file).map((one) => one.code)}`,
      ),
    ).toEqual([]);
    // Nothing else is wrong in them: what fails is what they show, and not what they import.
    expect(codes.filter(({ file }) => !compiled.some((one) => one.file === file))).toEqual([]);
  });

  it('do not pass the linter with the rules of the project', () => {
    // The linter knows a place only by its configuration, so a folder of its own with the same rules stands for server/src.
    const place = mkdtempSync(join(tmpdir(), 'opencpr-tidy-'));
    try {
      const config: Record<string, unknown> = JSON.parse(readText('biome.json'));
      writeFileSync(
        join(place, 'biome.json'),
        JSON.stringify({ ...config, $schema: undefined, vcs: undefined, files: undefined }),
      );
      const linted = expected.filter(({ code }) => code.startsWith('no'));
      for (const { file } of linted) {
        const copy = join(place, 'server/src/desk', file.slice(FOLDER.length + 1));
        mkdirSync(dirname(copy), { recursive: true });
        writeFileSync(copy, readFileSync(join(ROOT, file)));
      }
      const said = run('@biomejs/biome/bin/biome', ['lint', '.', '--colors=off'], place);
      const missed = linted.filter(
        ({ file, code }) => !new RegExp(`${file.slice(FOLDER.length + 1)}:\\d+:\\d+ lint/\\w+/${code}\\b`).test(said),
      );
      expect(linted.length).toBeGreaterThan(0);
      expect(missed).toEqual([]);
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});
