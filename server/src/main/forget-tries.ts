import { ATTEMPT_LIMITS } from '../desk/index.ts';
import type { DueWork } from './due-work.ts';

const BACK_MS = Math.max(...Object.values(ATTEMPT_LIMITS).map(({ withinMs }) => withinMs));

/** Refused tries at signing on that no limit looks back to are forgotten. */
export const forgetTries: DueWork = {
  name: 'refused tries',
  everyMs: 60_000,
  run: (house, now) => house.attempts.forget(new Date(now - BACK_MS).toISOString()),
};
