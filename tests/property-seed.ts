/**
 * The seed of every property test, set before each test file. It is the same at each run of `npm test`, so that a commit
 * that was green stays green; `npm run check` draws a new one each time and prints it, and OPENCPR_SEED repeats a run.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['OPENCPR_SEED'] ?? 20_261_121) });
