import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './checks.ts';

/** What a run of vitest came to. `notRun` counts the tests that wait for external test data. */
export interface Counted {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

/** Runs the tests whose paths begin with one of `places` (all, when none is given) and counts them. */
export function runVitest(places: readonly string[]): Counted {
  const folder = join(ROOT, 'tests', 'tmp');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `results-${process.pid}.json`);
  const well = run('vitest', [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...places,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counted = countOf(file);
  rmSync(file, { force: true });
  // A run that broke off, or a file that could not even be loaded, is a failure that no test stands for.
  return well || counted.failed > 0 ? counted : { ...counted, failed: counted.failed + 1 };
}

function countOf(file: string): Counted {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests, notRun: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, notRun: 0 };
  }
}
