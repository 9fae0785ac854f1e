/** npm test: every check and every test there is; the last line counts them. */
import { CHECKS, run } from './checks.ts';
import { runVitest } from './vitest-run.ts';

const checks = CHECKS.map(({ name, command }) => run(name, command));
const tests = runVitest(process.argv.slice(2));
const passed = tests.passed + checks.filter((well) => well).length;
const failed = tests.failed + checks.filter((well) => !well).length;
const needed = process.env['OPENCPR_TESTDATA_REQUIRED'] === '1' && tests.notRun > 0;
if (tests.notRun > 0) {
  console.log(
    `\nNOT RUN: ${tests.notRun} tests, for want of external test data (OPENCPR_TESTDATA, default ../shared).`,
  );
  if (needed) console.log('They are required here, so this run has failed.');
}
console.log(`\n${passed} passed, ${failed + (needed ? 1 : 0)} failed`);
process.exitCode = failed > 0 || needed ? 1 : 0;
if (process.connected) process.disconnect();
