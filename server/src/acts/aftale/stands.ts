import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

/** Says that an onward disclosure has ceased (Vilkår § 9). */
export const aftaleStands = defineAct({
  id: 'aftale.stands',
  da: 'Stands videregivelse',
  en: 'End an onward disclosure',
  source: 'Vilkår § 9',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    videregivelse: { kind: 'id', da: 'Videregivelse', en: 'Onward disclosure', required: true },
  },
  async perform(work, { aftale: id, videregivelse }) {
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    const ended = await work.books.aftaler.endVideregivelse(aftale, videregivelse, work.now);
    return ended ? { aftaleId: aftale.aftaleId } : refuse('findes-ikke', { field: 'videregivelse' });
  },
});
