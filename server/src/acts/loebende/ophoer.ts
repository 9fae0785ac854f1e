import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';

/** Ends a standing lookup (ours). */
export const loebendeOphoer = defineAct({
  id: 'loebende.ophoer',
  da: 'Hold op med at følge en bolig',
  en: 'Stop following a dwelling',
  source: 'ours',
  by: ['medarbejder'],
  changes: true,
  fields: { loebende: { kind: 'id', da: 'Løbende opslag', en: 'Standing lookup', required: true } },
  async perform(work, { loebende }) {
    const kunde = await findKundeOf(work, work.actor.kunde?.kundenr);
    if (isRefusal(kunde)) return kunde;
    const ended = await work.books.loebende.end(kunde.kundenr, [loebende], work.now);
    return ended > 0 ? { loebendeId: loebende } : refuse('findes-ikke', { field: 'loebende' });
  },
});
