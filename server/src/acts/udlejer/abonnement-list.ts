import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';

/** The subscriptions of customers, those that have ended too. */
export const abonnementList = defineAct({
  id: 'abonnement.list',
  da: 'Se abonnementer',
  en: 'See the subscriptions',
  source: 'S003 (pris)',
  by: ['cpr-administrationen', 'kundecenter', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books }, { kundenr }) {
    return { abonnementer: await books.udlejere.listAbonnementer(kundenr) };
  },
});
