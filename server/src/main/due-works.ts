import { cleanUpDap } from './clean-up-dap.ts';
import type { DueWork } from './due-work.ts';

/** Everything that is done by itself while the system runs. */
export const DUE_WORKS: readonly DueWork[] = [cleanUpDap];
