import { danishLocal, dayOf } from '../ground/bitemporal/index.ts';
import { isLastWeekday, leavesBefore } from '../rooms/access/index.ts';
import { doByItself } from './do-by-itself.ts';
import type { DueWork } from './due-work.ts';

/**
 * On the last weekday of a month those leave DAP whose end lies more than seven months back (cpr-services.md § 11). It has
 * an entry when there is anybody to leave.
 */
export const cleanUpDap: DueWork = {
  name: 'clean-up of DAP',
  everyMs: 30_000,
  async run(house, now) {
    const today = dayOf(danishLocal(now));
    if (!isLastWeekday(today) || !(await house.administration.hasLeavers(leavesBefore(today)))) return;
    await doByItself(house, 'bruger.oprydning');
  },
};
