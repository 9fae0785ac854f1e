import { isRefusal } from '../../ground/refusals/index.ts';
import { ERKLAERING_PUNKTER, erklaeringDue } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';
import { findKunde } from '../find-kunde.ts';

/** The declarations of a customer, last given first, with the points they answer and when the next is due (Vilkår §§ 6-7). */
export const erklaeringVis = defineAct({
  id: 'erklaering.vis',
  da: 'Se erklæringer',
  en: 'See the declarations',
  source: 'Vilkår §§ 6-7',
  by: ['cpr-administrationen', 'kundecenter', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform(work, { kundenr }) {
    const kunde = await findKunde(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    const erklaeringer = await work.books.erklaeringer.list(kunde.kundenr);
    const [last] = erklaeringer;
    return {
      kunde: { kundenr: kunde.kundenr, navn: kunde.navn },
      ...(last === undefined ? {} : { naeste: erklaeringDue(last), forfalden: erklaeringDue(last) <= work.now }),
      punkter: ERKLAERING_PUNKTER,
      erklaeringer,
    };
  },
});
