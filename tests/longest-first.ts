import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The test files that take longest, the longest first: begun late, one of them would keep one core busy at the end alone. */
const LONG: readonly string[] = ['browser/quality', 'start/start', 'import/killed', 'faults/kill', 'browser/search'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
  return place < 0 ? LONG.length : place;
};

/** Runs the long files first, and the others in the order they are otherwise run in. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
