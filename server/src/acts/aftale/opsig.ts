import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { type Aftale, lastDayAfterNotice } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { dayAt, endingOf } from '../days.ts';
import { nameOf } from '../whose.ts';
import { WHY } from '../why.ts';
import { endAftale } from './end.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';

/**
 * The customer gives notice of its agreement: it ends one month from then to the end of a month, and no earlier than three months
 * after access was established (Vilkår § 17, governance.md B11). A notice in writing is registered by the CPR Administration, with
 * the day it was received; who gives it for the customer is ours. A notice stands: more access takes a new application.
 */
export const aftaleOpsig = defineAct({
  id: 'aftale.opsig',
  da: 'Opsig aftale',
  en: 'Give notice of an agreement',
  source: 'Vilkår § 17',
  by: ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    modtaget: { kind: 'dag', da: 'Modtaget (i dag, hvis intet står)', en: 'Received (today, if empty)' },
  },
  async perform(work, { aftale: id, modtaget: day }) {
    const { books, actor, now } = work;
    const aftale = await findRunning(work, id);
    if (isRefusal(aftale)) return aftale;
    const today = dayAt(now);
    const modtaget = day ?? today;
    // What the customer gives itself is received when it is given.
    const isItsOwn = !actor.hverv.has('cpr-administrationen');
    if (modtaget > today) return refuse('ugyldigt-felt', { field: 'modtaget', why: WHY.ahead });
    if (isItsOwn && modtaget !== today) return refuse('ugyldigt-felt', { field: 'modtaget', why: WHY.receivedToday });
    // One that begins later can be given notice of when it has been made.
    if (modtaget < today && modtaget < dayAt(aftale.gyldigFra)) {
      return refuse('ugyldigt-felt', { field: 'modtaget', why: WHY.beforeAgreement });
    }
    const ophoerer = endAfterNotice(aftale, modtaget);
    if (aftale.opsigelse !== undefined || endingOf(ophoerer) >= aftale.gyldigTil || endingOf(ophoerer) <= now) {
      return refuse('forkert-tilstand', { field: 'aftale' });
    }
    await books.aftaler.giveNotice(aftale, { modtaget, af: nameOf(actor) });
    await endAftale(work, aftale, endingOf(ophoerer));
    return { aftaleId: aftale.aftaleId, kundenr: aftale.kundenr, modtaget, ophoerer };
  },
});

/** The last day of an agreement, were notice of it received on a day. */
export function endAfterNotice({ etableret }: Pick<Aftale, 'etableret'>, modtaget: string): string {
  const [first] = etableret.map(({ fra }) => dayAt(fra)).toSorted();
  return lastDayAfterNotice(modtaget, first);
}
