import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';

/** How many of the latest runs of each are told. */
const RUNS = 5;

/** A customer's own standing lookups, with what the latest runs came to. The entry of each run names whom it told of. */
export const loebendeList = defineAct({
  id: 'loebende.list',
  da: 'Se de boliger, der følges',
  en: 'See the dwellings that are followed',
  source: 'S003 (webservice)',
  by: ['medarbejder'],
  changes: false,
  fields: {},
  async perform(work) {
    const kunde = await findKundeOf(work, work.actor.kunde?.kundenr);
    if (isRefusal(kunde)) return kunde;
    return { loebende: await work.books.loebende.list(kunde.kundenr, RUNS) };
  },
});
