import { defineAct } from '../act.ts';
import { dayAt } from '../days.ts';
import { KUNDENR } from '../fields.ts';
import { endAfterNotice } from './opsig.ts';

/** The agreements with all that is recorded under them: one's own, or for the offices everybody's. */
export const aftaleList = defineAct({
  id: 'aftale.list',
  da: 'Se aftaler',
  en: 'See the agreements',
  source: 'Vilkår §§ 2, 9',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books, now }, { kundenr }) {
    const aftaler = await books.aftaler.list({ kundenr });
    const tilladelser = await books.tilladelser.list({ kundenr });
    return {
      aftaler: aftaler.map((aftale) => ({
        ...aftale,
        kanOphoere: endAfterNotice(aftale, dayAt(now)),
        tilladelser: tilladelser.filter(({ aftaleId }) => aftaleId === aftale.aftaleId),
      })),
    };
  },
});
