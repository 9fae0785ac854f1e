/** npm run census: runs the tests that ask the doors, and prints what of every service, act and operation they have covered. */
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tidy/house.ts';
import { runVitest } from '../vitest-run.ts';
import { COLUMNS, coverageOf, type Exception, faultsOf } from './coverage.ts';
import { listOperations } from './operations.ts';
import type { Witness } from './seen.ts';

/** The tests that ask through the doors; the others ask nothing, or from another process, or the same thousands of times. */
const PLACES = [
  'access',
  'boligopslag',
  'census',
  'certificates',
  'datafordeler',
  'decisions',
  'gctp',
  'import',
  'journal',
  'search',
  'start',
  'web',
];

/** They ask the same thousands of times, or from processes that are killed. */
const LEFT_OUT = ['tests/gctp/random-bodies.test.ts', 'tests/import/killed.test.ts'];

/** Nobody waits for this run in front of a screen, and a busy machine is no fault. */
const OPTIONS = ['--testTimeout=300000', '--hookTimeout=300000'];

const folder = mkdtempSync(join(tmpdir(), 'opencpr-census-'));
process.env['OPENCPR_CENSUS'] = folder;
const all = PLACES.flatMap((place) => globSync(`tests/${place}/**/*.test.ts`, { cwd: ROOT }));
const asked = process.argv.length > 2 ? process.argv.slice(2) : all.filter((file) => !LEFT_OUT.includes(file));
const tests = runVitest([...asked, ...OPTIONS]);
const witnesses = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Witness => JSON.parse(line)),
);
rmSync(folder, { recursive: true });
const exceptions: Exception[] = JSON.parse(readFileSync(join(import.meta.dirname, 'exceptions.json'), 'utf8'));
const coverage = coverageOf(listOperations(), witnesses);
const excepted = (operation: string, column: string) =>
  exceptions.some((one) => one.operation === operation && one.columns.some((name) => name === column));
const width = Math.max(...[...coverage.keys()].map(({ length }) => length));
console.log(`\n${'operation'.padEnd(width)}  ${COLUMNS.join('  ')}`);
for (const [operation, seen] of coverage) {
  const cells = COLUMNS.map((column) => {
    const cell = seen.has(column) ? 'yes' : excepted(operation, column) ? 'excepted' : 'NO';
    return cell.padEnd(column.length);
  });
  console.log(`${operation.padEnd(width)}  ${cells.join('  ')}`.trimEnd());
}
const faults = faultsOf(coverage, exceptions);
const cells = coverage.size * COLUMNS.length;
const covered = [...coverage.values()].reduce((sum, { size }) => sum + size, 0);
console.log(`\n${coverage.size} operations; ${covered} of ${cells} covered, ${cells - covered} not`);
for (const fault of faults) console.log(fault);
if (tests.failed > 0)
  console.log(`${tests.failed} tests failed: what they saw does not count, and neither does this run.`);
process.exitCode = faults.length > 0 || tests.failed > 0 ? 1 : 0;
if (process.connected) process.disconnect();
