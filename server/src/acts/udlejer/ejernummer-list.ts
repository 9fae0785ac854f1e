import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';

/** The numbers of owners that are tied to customers, those that have ended too. */
export const ejernummerList = defineAct({
  id: 'ejernummer.list',
  da: 'Se ejernumre',
  en: "See the owners' numbers",
  source: 'S003 (før opslag)',
  by: ['cpr-administrationen', 'kundecenter', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books }, { kundenr }) {
    return { ejernumre: await books.udlejere.listEjernumre(kundenr) };
  },
});
