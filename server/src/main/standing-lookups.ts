import type { DueWork } from './due-work.ts';

/** Standing lookups of landlords whose time has come. */
export const standingLookups: DueWork = {
  name: 'standing lookups',
  everyMs: 60_000,
  run: async (house, _now, stop) => {
    await house.desk.runStandingLookups(stop);
  },
};
