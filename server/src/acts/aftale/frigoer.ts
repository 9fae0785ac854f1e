import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

/** Says that a processor or service bureau no longer acts under an agreement (Vilkår § 9). */
export const aftaleFrigoer = defineAct({
  id: 'aftale.frigoer',
  da: 'Frigør databehandler',
  en: 'Release a processor',
  source: 'Vilkår § 9',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    databehandler: { kind: 'id', da: 'Databehandler', en: 'Processor', required: true },
  },
  async perform(work, { aftale: id, databehandler }) {
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    const ended = await work.books.aftaler.endDatabehandler(aftale, databehandler, work.now);
    return ended ? { aftaleId: aftale.aftaleId } : refuse('findes-ikke', { field: 'databehandler' });
  },
});
