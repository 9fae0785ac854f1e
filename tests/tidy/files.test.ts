import { describe, expect, it } from 'vitest';
import { badCommentsIn, badNamesIn, badSyntaxIn, exportsOf, LINES_MAX } from './file-rules.ts';
import { listFiles, readSources, readText } from './house.ts';
import { parseSources } from './syntax.ts';

const sources = listFiles().filter((file) => /\.(?:ts|tsx|mjs|sql)$/.test(file));
const parsed = parseSources(readSources());
const shipped = parsed.filter(({ file }) => /^(?:server|web)\/src\//.test(file) && !file.endsWith('.test.ts'));

function sample(text: string) {
  const [one] = parseSources({ 'sample.ts': text });
  if (one === undefined) throw new Error('not parsed');
  return one;
}

describe('files', () => {
  it(`are at most ${LINES_MAX} lines long`, () => {
    const long = sources.map((file) => ({ file, lines: readText(file).trimEnd().split('\n').length }));
    expect(long.length).toBeGreaterThan(200);
    expect(long.filter(({ lines }) => lines > LINES_MAX)).toEqual([]);
  });

  it('have kebab-case names that say something', () => {
    expect(badNamesIn('server/src/services/stam-plus/index.ts')).toEqual([]);
    expect(badNamesIn('server/src/ground/as-of.laws.test.ts')).toEqual([]);
    expect(badNamesIn('server/src/dateUtils/x.ts')).toHaveLength(1);
    expect(badNamesIn('server/src/access-manager/string-utils.ts')).toHaveLength(2);
    expect(sources.flatMap(badNamesIn)).toEqual([]);
  });

  it('hold no notes to oneself and no check turned off without a reason', () => {
    const wrong = [
      '// TO' + 'DO later',
      '// @ts-' + 'ignore',
      '// biome-' + 'ignore lint/a/b: <explanation>',
      '// biome-' + 'ignore lint/a/b',
    ];
    for (const text of wrong) expect(badCommentsIn('a.ts', text)).toHaveLength(1);
    const right = [
      '// @ts-' + 'expect-error the library has no types',
      '// biome-' + 'ignore lint/a/b: the callback must be async',
    ];
    for (const text of right) expect(badCommentsIn('a.ts', text)).toEqual([]);
    expect(sources.flatMap((file) => badCommentsIn(file, readText(file)))).toEqual([]);
  });

  it('use no default export, any, non-null assertion or void statement', () => {
    const wrong = [
      'export default 1;',
      'export { a as default };',
      'let a: any;',
      'f(a!);',
      'let a!: number;',
      'void f();',
    ];
    for (const text of wrong) expect(badSyntaxIn(sample(text))).toHaveLength(1);
    expect(badSyntaxIn(sample(`const any = !a; const b = void 0; // any`))).toEqual([]);
    expect(parsed.flatMap(badSyntaxIn)).toEqual([]);
  });

  it('say of everything they export what it is', () => {
    const found = exportsOf(
      sample(
        '/** Says it. */\nexport const a = 1;\n// Not so.\nexport type B = 1;\n/** Says it. */\nclass C {}\nfunction d() {}\nexport { type C };\nfunction e() {}\nexport { e };',
      ),
    );
    expect(found.map(({ names, hasDocstring }) => [...names, hasDocstring])).toEqual([
      ['a', true],
      ['B', false],
      ['C', true],
      ['e', false],
    ]);
    const bare = shipped.flatMap(exportsOf).filter(({ hasDocstring }) => !hasDocstring);
    expect(bare.map(({ place, names }) => `${place}: ${names.join(', ')}`)).toEqual([]);
  });
});
