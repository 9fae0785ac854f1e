import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';
import { toldBruger } from './told-bruger.ts';

/** The users of the own institution; those who grant and carry out access can see every customer's (cpr-services.md § 11). */
export const brugerList = defineAct({
  id: 'bruger.list',
  da: 'Se brugere',
  en: 'See the users',
  source: 'cpr-services.md § 11',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books, now }, { kundenr }) {
    const brugere = await books.brugere.list(kundenr);
    return { brugere: brugere.map((bruger) => toldBruger(bruger, now)) };
  },
});
