import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';

/** The security officers, now and earlier, last named first (Vilkår § 3: named, and dated). */
export const sikkerhedList = defineAct({
  id: 'sikkerhed.list',
  da: 'Se sikkerhedsansvarlige',
  en: 'See the security officers',
  source: 'Vilkår § 3',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books }, { kundenr }) {
    return { sikkerhedsansvarlige: await books.sikkerhedsansvarlige.list(kundenr) };
  },
});
