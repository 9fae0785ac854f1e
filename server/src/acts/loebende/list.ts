import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** A customer's own standing lookups, with what the latest runs came to; the entry names whom that tells of. */
export const loebendeList = defineAct({
  id: 'loebende.list',
  da: 'Se de boliger, der følges',
  en: 'See the dwellings that are followed',
  source: 'S003 (webservice)',
  by: ['medarbejder'],
  changes: false,
  fields: {},
  async perform(work) {
    const loebende = await work.loebende.list();
    return isRefusal(loebende) ? loebende : { loebende };
  },
});
