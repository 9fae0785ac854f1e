/**
 * `npm run cases -- occupancy FILE [--json]`: puts worked cases of occupancy to the function that the landlord service calls.
 * Exit 0 when none failed, 1 when some did, 2 when the file cannot be read as cases.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCases } from './read-cases.ts';
import { runCases } from './run-cases.ts';

const USAGE = 'npm run cases -- occupancy FILE [--json]';

function run(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [kind, file, ...others] = positionals;
  if (kind !== 'occupancy' || file === undefined || others.length > 0) throw new Error(USAGE);
  const report = runCases(readCases(readFileSync(file, 'utf8')));
  const { passed, failed, disputed, failing } = report;
  const lines = [`${passed} passed, ${failed} failed, ${disputed} disputed`, ...failing];
  console.log(values.json === true ? JSON.stringify(report) : lines.join('\n'));
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
