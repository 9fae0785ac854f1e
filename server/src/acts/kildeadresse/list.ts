import { KILDE_LEAD_DAYS, KILDE_UNUSED_MONTHS } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';

/** The source addresses of the own institution, those that have ended too, and how long the operator takes. */
export const kildeadresseList = defineAct({
  id: 'kildeadresse.list',
  da: 'Se kildeadresser',
  en: 'See the source addresses',
  source: 'cpr-services.md § 13',
  by: ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen', 'kundecenter', 'operatoer'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books }, { kundenr }) {
    const kildeadresser = await books.kildeadresser.list(kundenr);
    return { kildeadresser, arbejdsdage: KILDE_LEAD_DAYS, ubrugtMaaneder: KILDE_UNUSED_MONTHS };
  },
});
