import { KUNDE_ART_NAVNE } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

/** The customers: all for those who grant and carry out access, else one's own. */
export const kundeList = defineAct({
  id: 'kunde.list',
  da: 'Se kunder',
  en: 'See the customers',
  source: 'ours',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: {},
  async perform({ books }) {
    return { kunder: await books.kunder.list(), arter: KUNDE_ART_NAVNE };
  },
});
