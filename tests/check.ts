/** npm run check: what to run at one's desk before every commit: all checks, and the tests that need no database. */
import { randomInt } from 'node:crypto';
import { CHECKS, run } from './checks.ts';
import { runVitest } from './vitest-run.ts';

const checks = CHECKS.map(({ name, command }) => run(name, command));
const seed = process.env['OPENCPR_SEED'] ?? String(randomInt(2 ** 31));
process.env['OPENCPR_SEED'] = seed;
const tests = runVitest(['server/src', 'web/src', 'tests/tidy']);
const failed = tests.failed + checks.filter((well) => !well).length;
console.log(`\nproperties drawn with OPENCPR_SEED=${seed}`);
console.log(`\n${tests.passed + checks.filter((well) => well).length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
if (process.connected) process.disconnect();
