import { describe, expect, it } from 'vitest';
import { readSources } from './house.ts';
import { childrenOf, nodesOf, type Parsed, parseSources, SyntaxKind, textOf } from './syntax.ts';

/**
 * The casts there are, by file: how many, and why the compiler cannot know. The numbers only go down; a new one is a
 * decision to be argued here.
 */
const CASTS: Readonly<Record<string, { readonly count: number; readonly why: string }>> = {
  'server/src/acts/act.ts': { count: 1, why: 'the input was read by the very fields that type it' },
  'server/src/doors/extracts/import-delivery.ts': { count: 1, why: 'a file read without an encoding comes in buffers' },
  'server/src/ground/bitemporal/danish-local.ts': {
    count: 1,
    why: 'built in its checked form; checking again doubles the cost',
  },
  'server/src/ground/bitemporal/registreringstid.ts': { count: 1, why: 'gives the brand after checking the form' },
  'server/src/ground/codes/corrections.ts': {
    count: 1,
    why: 'names the keys of an unknown object, checked on the next line',
  },
  'server/src/ground/personnummer/cvr.ts': { count: 1, why: 'gives the brand after the check digit' },
  'server/src/ground/personnummer/personnummer.ts': { count: 1, why: 'gives the brand after reading the number' },
  'server/src/ground/personnummer/scan-numbers.ts': { count: 1, why: 'the groups of a replace callback have no type' },
  'server/src/main/commands/journal.ts': { count: 1, why: 'leaving out the undefined is not seen by the compiler' },
  'server/src/storage/batch.ts': { count: 1, why: 'a run answers every key; undefined may itself be an answer' },
  'server/src/storage/pool.ts': { count: 1, why: 'the types of the driver know the text format only' },
  'server/src/storage/postgres/binaries.ts': { count: 2, why: 'JSON files of the packages the lock file pins' },
  'server/src/storage/register/snapshot-text.ts': { count: 1, why: 'text that only the function above it writes' },
  'web/src/api/call.ts': { count: 1, why: 'server and page are of one build; nothing is checked twice' },
  'web/src/texts/texts.ts': {
    count: 1,
    why: 'the frame and the sign-in page ask for first texts only; pages wait for all',
  },
};

/** What only one place may make: a cast to it, or a claim that something is one, would skip a step of the path. */
const MADE = /\b(?:Warrant|Disclosure|Receipt)\b/;
const MADE_IN = /^server\/src\/rooms\/(?:access\/warrant|disclosure\/disclosure|journal\/receipt)\.ts$/;

const parsed = parseSources(readSources());
const castsIn = (source: Parsed) =>
  nodesOf(source, SyntaxKind.AsExpression, SyntaxKind.TypeAssertionExpression).map(({ node, place, text }) => {
    const children = childrenOf(node);
    const type = children[node.kind === SyntaxKind.AsExpression ? 1 : 0];
    return { place, text, type: type === undefined ? '' : textOf(source, type) };
  });

/** Casts that are wrong anywhere, tests included. */
function forbiddenIn(source: Parsed): string[] {
  const casts = castsIn(source).filter(
    ({ type }) => MADE.test(type) || /^(?:unknown|never)$/.test(type) || /\bany\b/.test(type),
  );
  const claims = nodesOf(source, SyntaxKind.TypePredicate).filter(
    ({ text }) => MADE.test(text) && !MADE_IN.test(source.file),
  );
  const declared = nodesOf(source, SyntaxKind.VariableStatement).filter(
    ({ text }) => /^(?:export\s+)?declare\b/.test(text) && MADE.test(text),
  );
  return [...casts, ...claims, ...declared].map(
    ({ place, text }) => `${place}: ${text.replace(/\s+/g, ' ').slice(-80)}`,
  );
}

describe('casts', () => {
  it('finds every way round the path', () => {
    const wrong = [
      'const a = {} as Warrant;',
      'const a = [b] as readonly Receipt[];',
      'const a = <Disclosure>b;',
      'const a = b as unknown as string;',
      'const a = b as never;',
      'const a = b as Record<string, any>;',
      'const isOne = (b: unknown): b is Warrant => true;',
      'declare const a: Receipt;',
    ];
    for (const text of wrong) expect(parseSources({ 'a.ts': text }).flatMap(forbiddenIn), text).toHaveLength(1);
    const right = `import { a as Warrant } from './b.ts'; const b = ['x'] as const; const c = { a: 1 } satisfies Receipt;`;
    expect(parseSources({ 'a.ts': right }).flatMap(forbiddenIn)).toEqual([]);
  });

  it('leads nowhere round the path', () => {
    expect(parsed.flatMap(forbiddenIn)).toEqual([]);
  });

  it('stands only where the table says why, and no more often', () => {
    const shipped = parsed.filter(({ file }) => /^(?:server|web)\/src\//.test(file) && !file.endsWith('.test.ts'));
    const found = shipped.flatMap((source) => {
      const casts = castsIn(source).filter(({ type }) => type !== 'const');
      return casts.length === 0 ? [] : [[source.file, casts.length]];
    });
    // Equal, not only at most: whoever removes a cast lowers the number.
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(CASTS).map(([file, { count }]) => [file, count])),
    );
  });
});
