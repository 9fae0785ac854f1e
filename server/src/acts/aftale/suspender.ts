import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { openSuspension } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

/** The CPR Administration suspends an agreement: nothing may be asked by it, and the customer's sessions end (ours, from Vilkår § 17). */
export const aftaleSuspender = defineAct({
  id: 'aftale.suspender',
  da: 'Suspendér aftale',
  en: 'Suspend an agreement',
  source: 'Vilkår § 17',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { ...AFTALE_FIELD, grund: { kind: 'tekst', da: 'Grund', en: 'Reason', required: true } },
  async perform(work, { aftale: id, grund }) {
    const { books, now } = work;
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    if (openSuspension(aftale) !== undefined) return refuse('forkert-tilstand', { field: 'aftale' });
    await books.aftaler.suspend(aftale, grund, now);
    await books.kunder.endSessions(aftale.kundenr);
    return { aftaleId: aftale.aftaleId };
  },
});
