import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { openSuspension } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

/** The CPR Administration takes a suspended agreement up again, as it was (ours). */
export const aftaleGenoptag = defineAct({
  id: 'aftale.genoptag',
  da: 'Genoptag aftale',
  en: 'Resume an agreement',
  source: 'ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { ...AFTALE_FIELD },
  async perform(work, { aftale: id }) {
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    if (openSuspension(aftale) === undefined) return refuse('forkert-tilstand', { field: 'aftale' });
    await work.books.aftaler.resume(aftale, work.now);
    return { aftaleId: aftale.aftaleId };
  },
});
