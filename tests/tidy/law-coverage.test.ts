import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeWithTestdata, testdata } from '../testdata.ts';

const house = join(import.meta.dirname, '..', '..');
const expectedDocuments = ['S000', 'S001', 'S002', 'S003', 'S004'];

interface Row {
  readonly id: string;
  readonly lines: readonly number[];
  readonly rule: string;
  readonly places: readonly string[];
  readonly tests: readonly string[];
  readonly state: string;
}

interface Source {
  readonly name: string;
  readonly prefix: string;
  readonly length: number;
  readonly digest: string;
  readonly rows: readonly Row[];
  readonly noRule: readonly number[];
  /** Ids that the table "Differs from ..." explains. */
  readonly differing: readonly string[];
}

/** "12, 14-16" as 12, 14, 15, 16; anything else is a defect of the table. */
function readLines(cell: string): number[] {
  return cell.split(', ').flatMap((part) => {
    const found = /^(\d+)(?:-(\d+))?$/.exec(part);
    if (!found) throw new Error(`not a line range: ${cell}`);
    const first = Number(found[1]);
    const last = Number(found[2] ?? found[1]);
    if (last < first) throw new Error(`a range that runs backwards: ${cell}`);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

/** The paths of a place or test cell; they stand in backticks, and nothing else may stand there. */
function readPaths(cell: string): string[] {
  if (cell === '–') return [];
  return cell.split(', ').map((part) => {
    const path = /^`([^`]+)`$/.exec(part)?.[1];
    if (path === undefined || path.startsWith('/') || path.includes('..')) throw new Error(`not a path: ${cell}`);
    return path;
  });
}

function readCells(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function readRow(line: string): Row {
  const cells = readCells(line);
  if (cells.length !== 6) throw new Error(`a row has six cells: ${line}`);
  const [id = '', lines = '', rule = '', place = '', test = '', state = ''] = cells;
  return { id, lines: readLines(lines), rule, places: readPaths(place), tests: readPaths(test), state };
}

function readSource(section: string): Source {
  const name = section.slice(0, 4);
  const source = /^Source: `(\w+)_\*\.txt`, (\d+) lines, SHA-256 `([0-9a-f]{16})…`/m.exec(section);
  if (!source) throw new Error(`${name} does not name its source file`);
  // The first two lines of a table are its heading.
  const table = (title: string) =>
    (section.split(`\n### ${name} ${title}`)[1] ?? '')
      .split('\n### ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2) ?? [];
  const rows = section
    .split(`\n### ${name} Differs`)[0]
    ?.split('\n')
    .filter((line) => /^\| S\d/.test(line));
  return {
    name,
    prefix: `${source[1]}_`,
    length: Number(source[2]),
    digest: source[3] ?? '',
    rows: (rows ?? []).map(readRow),
    noRule: table('No rule').flatMap((line) => readLines(readCells(line)[0] ?? '')),
    differing: table('Differs').flatMap((line) => (readCells(line)[0] ?? '').match(/S\d{3}-\d+[a-z]?/g) ?? []),
  };
}

function readCoverage(markdown: string): Source[] {
  return markdown
    .split(/^## (?=S\d{3} )/m)
    .slice(1)
    .map(readSource);
}

/** Ids count 01, 02, ... in the order in which the rules begin in the text; a row that was split counts 02a, 02b. */
function findOrderProblems({ name, rows }: Source): string[] {
  const idOf = (number: number, letter: string) => `${name}-${String(number).padStart(2, '0')}${letter}`;
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const [, digits = '0', letter = ''] = /-(\d+)([a-z]?)$/.exec(before?.id ?? '') ?? [];
    const number = Number(digits);
    const next = [idOf(number + 1, ''), idOf(number + 1, 'a')];
    const due = letter === '' ? next : [idOf(number, String.fromCharCode(letter.charCodeAt(0) + 1)), ...next];
    return [
      ...(due.includes(row.id) ? [] : [`${row.id} stands where ${idOf(number + 1, '')} is due`]),
      ...((row.lines[0] ?? 0) >= (before?.lines[0] ?? 0) ? [] : [`${row.id} begins before the row above it`]),
    ];
  });
}

/** Each line of the source is named by a rule or under "No rule", never by both, and no line lies outside. */
function findLineProblems({ name, length, rows, noRule }: Source): string[] {
  const ruled = new Set(rows.flatMap((row) => row.lines));
  const ruleless = new Set(noRule);
  const all = Array.from({ length }, (_, index) => index + 1);
  return [
    ...all.filter((line) => !ruled.has(line) && !ruleless.has(line)).map((line) => `${name} line ${line} is in no row`),
    ...noRule.filter((line) => ruled.has(line)).map((line) => `${name} line ${line} is both rule and no rule`),
    ...[...ruled, ...ruleless].filter((line) => line < 1 || line > length).map((line) => `${name} has no line ${line}`),
  ];
}

/** A state is one of three, and holds what it promises; `exists` tells whether the house has a path. */
function findStateProblems({ rows }: Source, exists: (path: string) => boolean): string[] {
  return rows.flatMap(({ id, rule, places, tests, state }) => {
    const missing = [...places, ...tests].filter((path) => !exists(path)).map((path) => `${id}: there is no ${path}`);
    const said = rule.length >= 10 ? [] : [`${id} states no rule`];
    if (state === 'built') {
      const owes = places.length > 0 && tests.length > 0 ? [] : [`${id} is built without place or test`];
      const proof = tests
        .filter((path) => !/^tests\/|\.(test\.ts|feature)$/.test(path))
        .map((path) => `${id}: ${path} is no test`);
      return [...said, ...owes, ...missing, ...proof];
    }
    if (state === 'planned') {
      const owes = places.length > 0 ? [] : [`${id} is planned without a place`];
      return [...said, ...owes, ...(tests.length === 0 ? [] : [`${id} has a test but is not built`])];
    }
    return [...said, ...missing, ...(/^text only: .{10,}$/.test(state) ? [] : [`${id} has no known state: ${state}`])];
  });
}

/** A later version answers the earlier one row by row; what is said to differ is explained, and nothing else is. */
function findVersionProblems(earlier: Source, later: Source): string[] {
  const ofRow = ({ places, tests, state }: Row) => JSON.stringify([places, tests, state]);
  const count =
    earlier.rows.length === later.rows.length ? [] : [`${later.name} does not answer each row of ${earlier.name}`];
  const marked = later.rows.filter((row) => row.rule.startsWith('≠')).map((row) => row.id);
  const pairs = later.rows.flatMap((row, index) => {
    const twin = earlier.rows[index];
    if (!twin || !new RegExp(`^[=≠] ${twin.id} `).test(row.rule)) return [`${row.id} does not name its twin`];
    return row.rule.startsWith('≠') || ofRow(row) === ofRow(twin)
      ? []
      : [`${row.id} and ${twin.id} are kept differently`];
  });
  const unexplained = marked
    .filter((id) => !later.differing.includes(id))
    .map((id) => `${id} differs, but how is not told`);
  const unmarked = later.differing
    .filter((id) => !marked.includes(id))
    .map((id) => `${id} is told to differ, but not marked`);
  return [...count, ...pairs, ...unexplained, ...unmarked];
}

const sources = readCoverage(readFileSync(join(house, 'docs', 'law', 'coverage.md'), 'utf8'));

describe('docs/law/coverage.md', () => {
  it('has a section with rows for each of the five documents', () => {
    expect(sources.map((source) => source.name)).toEqual(expectedDocuments);
    expect(sources.filter((source) => source.rows.length === 0)).toEqual([]);
  });

  it.each(sources)('numbers the rules of $name in the order of the text', (source) => {
    expect(findOrderProblems(source)).toEqual([]);
  });

  it.each(sources)('names every line of $name', (source) => {
    expect(findLineProblems(source)).toEqual([]);
  });

  it.each(sources)('keeps every rule of $name in a place that exists, a planned place, or says why not', (source) => {
    expect(findStateProblems(source, (path) => existsSync(join(house, path)))).toEqual([]);
  });

  it('follows the vilkår of 2023 into 2024', () => {
    const [, earlier, later] = sources;
    expect(earlier && later && findVersionProblems(earlier, later)).toEqual([]);
  });
});

describeWithTestdata('docs/law/coverage.md beside the source documents', () => {
  it.each(sources)('speaks of $name as its file is', (source) => {
    const file = readdirSync(testdata('seeds') ?? '').find((entry) => entry.startsWith(source.prefix)) ?? '';
    const bytes = readFileSync(testdata(join('seeds', file)) ?? '');
    expect(bytes.toString('utf8').trimEnd().split('\n')).toHaveLength(source.length);
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(source.digest);
  });
});

describe('the checks of the coverage table', () => {
  const head = '## S900 Invented\n\nSource: `900_*.txt`, 4 lines, SHA-256 `0123456789abcdef…`.\n\n### S900 Rules\n\n';
  const row = '| S900-01 | 1-2 | label: an invented rule | `web` | – | planned |\n';
  const last = '| S900-02 | 2-3 | label: another one | – | – | text only: nothing to compute |\n';
  const foot = '\n### S900 No rule\n\n| line(s) | what stands there |\n|---|---|\n| 4 | page number |\n';
  const read = (text: string): Source => {
    const [source] = readCoverage(text);
    if (!source) throw new Error('the invented table has one section');
    return source;
  };
  const everything = (text: string): string[] => {
    const source = read(text);
    return [
      ...findOrderProblems(source),
      ...findLineProblems(source),
      ...findStateProblems(source, (path) => path === 'web'),
    ];
  };

  it('let a sound table pass, and a split row', () => {
    expect(everything(head + row + last + foot)).toEqual([]);
    const split = row.replace('S900-01', 'S900-01a') + row.replace('S900-01', 'S900-01b');
    expect(everything(head + split + last + foot)).toEqual([]);
  });

  it.each([
    ['a gap in the ids', head + row + last.replace('S900-02', 'S900-03') + foot, 'S900-03 stands where S900-02 is due'],
    ['rows out of order', head + row.replace('1-2', '3') + last + foot, 'S900-02 begins before the row above it'],
    ['a line in no row', head + row + last.replace('2-3', '2') + foot, 'S900 line 3 is in no row'],
    ['a line in both', head + row + last + foot.replace('| 4 |', '| 3-4 |'), 'S900 line 3 is both rule and no rule'],
    ['a line outside', head + row + last.replace('2-3', '2-5') + foot, 'S900 has no line 5'],
    [
      'a built row without test',
      head + row.replace('planned', 'built') + last + foot,
      'S900-01 is built without place or test',
    ],
    [
      'a built row without its file',
      head + row.replace('– | planned', '`tests/x.test.ts` | built') + last + foot,
      'S900-01: there is no tests/x.test.ts',
    ],
    [
      'a planned row without place',
      head + row.replace('`web`', '–') + last + foot,
      'S900-01 is planned without a place',
    ],
    [
      'a text-only row without reason',
      head + row + last.replace(': nothing to compute', '') + foot,
      'S900-02 has no known state: text only',
    ],
  ])('find %s', (_, text, problem) => {
    expect(everything(text)).toContain(problem);
  });

  it('find a later version that strays from the earlier one', () => {
    const earlier = read(head + row + last + foot);
    const differs = '\n### S901 Differs from S900\n\n| row(s) | 2023 |\n|---|---|\n| S901-02 | x |\n';
    const later = read(
      (head + row.replace('label', '≠ S900-01 (label)').replace('`web`', '`docs`') + last + differs + foot)
        .replaceAll('S900', 'S901')
        .replaceAll('≠ S901', '≠ S900'),
    );
    expect(findVersionProblems(earlier, later)).toEqual([
      'S901-02 does not name its twin',
      'S901-01 differs, but how is not told',
      'S901-02 is told to differ, but not marked',
    ]);
  });
});
