import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { fromDay } from '../danish-day.ts';
import { findKunde } from '../find-kunde.ts';
import { WHY } from '../why.ts';
import { findCandidate } from './find-candidate.ts';

/**
 * Relieves the security officer: another takes over on a day, or nobody, and then the customer is shown as lacking one. What
 * was arranged for later falls away with it (Vilkår § 3; the two offices are ours).
 */
export const sikkerhedAfloes = defineAct({
  id: 'sikkerhed.afloes',
  da: 'Afløs sikkerhedsansvarlig',
  en: 'Relieve the security officer',
  source: 'Vilkår § 3',
  by: ['cpr-administrationen', 'dap-administrator'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Efterfølgerens personkode', en: "The successor's personkode" },
    kundenr: { kind: 'kundenr', da: 'Kundenummer (når ingen følger efter)', en: 'Customer number (with no successor)' },
    fra: { kind: 'dag', da: 'Fra og med (tom: nu)', en: 'From (empty: now)' },
  },
  async perform(work, { personkode, kundenr, fra }) {
    const { books, now } = work;
    const from = fromDay(fra, now);
    if (from === undefined) return refuse('ugyldigt-felt', { field: 'fra', why: WHY.past });
    const successor = personkode === undefined ? undefined : await findCandidate(work, personkode);
    if (successor !== undefined && isRefusal(successor)) return successor;
    const kunde = await findKunde(work, kundenr ?? successor?.kundenr);
    if (isRefusal(kunde)) return kunde;
    if (successor !== undefined && successor.kundenr !== kunde.kundenr) {
      return refuse('findes-ikke', { field: 'personkode' });
    }
    const named = await books.sikkerhedsansvarlige.hold(kunde.kundenr);
    const held = named.find((one) => one.gyldigTil === 'infinity' || one.gyldigTil > from);
    if (held === undefined) return refuse('forkert-tilstand', { field: 'kundenr' });
    if (held.personkode === personkode && held.gyldigFra <= from) {
      return refuse('findes-allerede', { field: 'personkode', why: WHY.officerAlready });
    }
    await books.sikkerhedsansvarlige.end(kunde.kundenr, from);
    if (successor !== undefined) await books.sikkerhedsansvarlige.name(kunde.kundenr, successor.personkode, from);
    return {
      kundenr: kunde.kundenr,
      afloest: held.personkode,
      ...(successor === undefined ? {} : { personkode: successor.personkode }),
      gyldigFra: from,
    };
  },
});
