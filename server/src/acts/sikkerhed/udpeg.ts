import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { fromDay } from '../danish-day.ts';
import { WHY } from '../why.ts';
import { findCandidate } from './find-candidate.ts';

/**
 * Names the security officer of a customer that has none (Vilkår § 3, G06). The authority names its officer: by its DAP
 * administrator, or by the CPR Administration where it has none; that it is these two is ours.
 */
export const sikkerhedUdpeg = defineAct({
  id: 'sikkerhed.udpeg',
  da: 'Udpeg sikkerhedsansvarlig',
  en: 'Name the security officer',
  source: 'Vilkår § 3',
  by: ['cpr-administrationen', 'dap-administrator'],
  changes: true,
  fields: {
    personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true },
    fra: { kind: 'dag', da: 'Fra og med (tom: nu)', en: 'From (empty: now)' },
  },
  async perform(work, { personkode, fra }) {
    const { books, now } = work;
    const from = fromDay(fra, now);
    if (from === undefined) return refuse('ugyldigt-felt', { field: 'fra', why: WHY.past });
    const bruger = await findCandidate(work, personkode);
    if (isRefusal(bruger)) return bruger;
    const named = await books.sikkerhedsansvarlige.hold(bruger.kundenr);
    const stands = named.some((one) => !one.inaktiv && (one.gyldigTil === 'infinity' || one.gyldigTil > from));
    if (stands) return refuse('findes-allerede', { field: 'personkode', why: WHY.officerStands });
    await books.sikkerhedsansvarlige.end(bruger.kundenr, from);
    await books.sikkerhedsansvarlige.name(bruger.kundenr, personkode, from);
    return { kundenr: bruger.kundenr, personkode, gyldigFra: from };
  },
});
