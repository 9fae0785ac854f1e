import { uddannelseMangler, vilkaarOn } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { danishDay } from '../danish-day.ts';
import { KUNDENR } from '../fields.ts';

/** Who of the employees lacks training, knowledge of the rules, or of the terms that apply now (Vilkår § 3). */
export const sikkerhedMangler = defineAct({
  id: 'sikkerhed.mangler',
  da: 'Se, hvem der mangler oplæring',
  en: 'See who lacks training',
  source: 'Vilkår § 3',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: {
    kundenr: KUNDENR,
    alle: { kind: 'ja-nej', da: 'Vis også dem, der intet mangler', en: 'Show those who lack nothing too' },
  },
  async perform({ books, now }, { kundenr, alle }) {
    const vilkaar = vilkaarOn(danishDay(now));
    const listed = (await books.uddannelser.list(kundenr)).map((one) => ({
      ...one,
      mangler: uddannelseMangler(one, vilkaar),
    }));
    return { vilkaar, medarbejdere: listed.filter(({ mangler }) => alle === 'ja' || mangler.length > 0) };
  },
});
