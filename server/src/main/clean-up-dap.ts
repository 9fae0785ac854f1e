import { danishLocal, dayOf } from '../ground/bitemporal/index.ts';
import { isLastWeekday, leavesBefore } from '../rooms/access/index.ts';
import type { DueWork } from './due-work.ts';

/**
 * On the last weekday of a month those leave DAP whose end lies more than seven months back (cpr-services.md § 11). It is the
 * act of the operator of the machine, and has an entry when there is anybody to leave.
 */
export const cleanUpDap: DueWork = {
  name: 'clean-up of DAP',
  async run(house, now) {
    const today = dayOf(danishLocal(now));
    if (!isLastWeekday(today) || !(await house.administration.hasLeavers(leavesBefore(today)))) return;
    const approach = {
      ...{ doer: 'cli', kilde: 'lokal' },
      credentials: { kind: 'maskine', osUser: 'opencpr' },
    } as const;
    const done = await house.desk.perform({ approach, act: 'bruger.oprydning', input: {} });
    if (done.kind === 'refused') throw new Error(`refused: ${done.refusal.refused}`);
  },
};
