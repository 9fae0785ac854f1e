import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { linkOf } from '../bruger/issue-link.ts';

/**
 * Shows the link of a letter that has not been sent, so that it can be given to its user where there are no settings for
 * mail. An act of its own, so that the journal says who has seen it.
 */
export const udbakkeVis = defineAct({
  id: 'udbakke.vis',
  da: 'Se linket i et brev',
  en: 'See the link of a letter',
  source: 'ours',
  by: ['dap-administrator', 'cpr-administrationen', 'operatoer'],
  changes: false,
  fields: { brev: { kind: 'id', da: 'Brev', en: 'Letter', required: true } },
  async perform({ books }, { brev: brevId }) {
    const brev = await books.udbakke.find(brevId);
    if (brev === undefined) return refuse('findes-ikke', { field: 'brev' });
    if (brev.hemmelighed === undefined) return refuse('forkert-tilstand', { field: 'brev' });
    return { brev: brevId, link: linkOf(brev.hemmelighed) };
  },
});
