import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ends several standing lookups at a time, named by their ids, one a line (ours). Those that have ended already stay as they are. */
export const loebendeOphoerFlere = defineAct({
  id: 'loebende.ophoer-flere',
  da: 'Hold op med at følge flere boliger',
  en: 'Stop following several dwellings',
  source: 'ours',
  by: ['medarbejder'],
  changes: true,
  entryKeeps: ['ophoert'],
  fields: { loebende: { kind: 'linjer', da: 'Løbende opslag', en: 'Standing lookups', required: true } },
  async perform(work, { loebende }) {
    const kunde = await findKundeOf(work, work.actor.kunde?.kundenr);
    if (isRefusal(kunde)) return kunde;
    const ids = loebende.split(/\s+/).filter((id) => id !== '');
    if (!ids.every((id) => UUID.test(id))) return refuse('ugyldigt-felt', { field: 'loebende' });
    const ophoert = await work.books.loebende.end(kunde.kundenr, ids, work.now);
    return ophoert > 0 ? { ophoert } : refuse('findes-ikke', { field: 'loebende' });
  },
});
