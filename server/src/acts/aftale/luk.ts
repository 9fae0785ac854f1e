import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { endingOf } from '../days.ts';
import { WHY } from '../why.ts';
import { endAftale } from './end.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

/** The CPR Administration closes an agreement: at once, and then the customer's sessions end, or after a day (Vilkår § 17). */
export const aftaleLuk = defineAct({
  id: 'aftale.luk',
  da: 'Luk aftale',
  en: 'Close an agreement',
  source: 'Vilkår § 17',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    grund: { kind: 'tekst', da: 'Grund', en: 'Reason', required: true },
    til: { kind: 'dag', da: 'Sidste dag (nu, hvis intet står)', en: 'Last day (now, if empty)' },
  },
  async perform(work, { aftale: id, til }) {
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    const at = til === undefined ? work.now : endingOf(til);
    if (at < work.now || at > aftale.gyldigTil)
      return refuse('ugyldigt-felt', { field: 'til', why: WHY.agreementEndsEarlier });
    await endAftale(work, aftale, at);
    return { aftaleId: aftale.aftaleId, gyldigTil: at };
  },
});
