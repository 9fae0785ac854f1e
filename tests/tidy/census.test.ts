import { describe, expect, it } from 'vitest';
import { COLUMNS, coverageOf, type Exception, faultsOf } from '../census/coverage.ts';
import { listOperations } from '../census/operations.ts';
import { readText } from './house.ts';

/** How many cells of the census are excepted. The number only goes down. */
const EXCEPTED = 41;

const exceptions: readonly Exception[] = JSON.parse(readText('tests/census/exceptions.json'));

describe('the exceptions of the census', () => {
  it('are as many as they were, or fewer: whoever removes one lowers the number', () => {
    const cells = exceptions.flatMap(({ columns }) => columns);
    expect(cells.length).toBe(EXCEPTED);
    expect(cells.filter((column) => !COLUMNS.includes(column))).toEqual([]);
  });

  it('are of operations that there are, each once, with a reason', () => {
    const operations = listOperations();
    expect(exceptions.map(({ operation }) => operation).filter((one) => !operations.includes(one))).toEqual([]);
    expect(new Set(exceptions.map(({ operation }) => operation)).size).toBe(exceptions.length);
    expect(exceptions.filter(({ why }) => !/^\w.{20,}\.$/.test(why))).toEqual([]);
  });
});

describe('the census', () => {
  const seen = [
    { operations: ['act a'], refused: 'handling-ikke-tilladt', entryId: '1' },
    { operations: ['web a'], entryId: '1' },
    { operations: ['act b'], refused: 'felt-mangler' },
    { operations: ['act b'], refused: 'handling-ukendt' },
  ];

  it('counts what was done, joined by the entry, and only what is in the catalogues', () => {
    const coverage = coverageOf(
      ['act a', 'web a', 'act b', 'act c', 'cli d'],
      [{ seen, looked: ['1'], lookedOperations: ['cli d'] }],
    );
    expect([...coverage].map(([operation, columns]) => [operation, ...columns])).toEqual([
      ['act a', 'authorisation', 'journal'],
      ['web a', 'authorisation', 'journal'],
      ['act b', 'refusal'],
      ['act c'],
      ['cli d', 'journal'],
    ]);
  });

  it('tells what is uncovered, and an exception nobody needs', () => {
    const coverage = coverageOf(['act a'], [{ seen, looked: [], lookedOperations: [] }]);
    expect(faultsOf(coverage, [])).toEqual(['uncovered: act a: refusal', 'uncovered: act a: journal']);
    const excepted = { operation: 'act a', columns: ['refusal', 'authorisation'], why: '' } as const;
    expect(faultsOf(coverage, [excepted])).toEqual([
      'uncovered: act a: journal',
      'an exception without need: act a: authorisation',
    ]);
  });
});
