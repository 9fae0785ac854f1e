import { isRefusal } from '../../ground/refusals/index.ts';
import { addWorkingDays, LEVERINGSTID_ARBEJDSDAGE } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { dayAt } from '../days.ts';
import { KUNDENR } from '../fields.ts';
import { findKundeOf } from '../whose.ts';
import { ANMODNING_FIELDS, readAnsoegt } from './fields.ts';

/** A customer applies for access, or for more of it (Vilkår § 2). */
export const anmodningIndsend = defineAct({
  id: 'anmodning.indsend',
  da: 'Søg om adgang',
  en: 'Apply for access',
  source: 'Vilkår § 2',
  by: ['dap-administrator', 'sikkerhedsansvarlig'],
  changes: true,
  fields: { kundenr: KUNDENR, ...ANMODNING_FIELDS },
  async perform(work, input) {
    const { books, actor, tjenester, newId, now } = work;
    const kunde = await findKundeOf(work, input.kundenr);
    if (isRefusal(kunde)) return kunde;
    const read = readAnsoegt(input, kunde.art, tjenester);
    if (isRefusal(read)) return read;
    const { bilag, ...ansoegt } = read;
    const anmodningId = newId();
    const forventet = addWorkingDays(dayAt(now), LEVERINGSTID_ARBEJDSDAGE);
    await books.anmodninger.add({
      ...ansoegt,
      kundenr: kunde.kundenr,
      anmodningId,
      ansoeger: undefined,
      indsendt: now,
      indsendtAf: actor.personkode,
      forventet,
      tilstand: 'indsendt',
    });
    if (bilag !== undefined) await books.anmodninger.addBilag({ kundenr: kunde.kundenr, anmodningId }, bilag, now);
    return { anmodningId, tilstand: 'indsendt', forventet };
  },
});
