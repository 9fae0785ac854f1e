/** Around a run of the tests: the folder of the data folders that are made once and copied by the tests (ready-made.ts). */
import { makeScratch } from './database/scratch.ts';

/** The variable of the environment that tells the workers where it is. */
export const READY_MADE = 'OPENCPR_TEST_READY_MADE';

/** Makes the folder; what it gives back takes it away again. */
export function setup(): () => void {
  const scratch = makeScratch();
  process.env[READY_MADE] = scratch.path;
  return scratch.remove;
}
