import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { isAdgang } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';
import { UDLEJER_FIELDS } from './fields.ts';

const { kundenr, adgang } = UDLEJER_FIELDS;

/** Begins a customer's subscription to CPRWeb or CPR Services: without it that way into the landlord service is refused. */
export const abonnementTegn = defineAct({
  id: 'abonnement.tegn',
  da: 'Tegn et abonnement',
  en: 'Begin a subscription',
  source: 'S003 (pris)',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { kundenr, adgang },
  async perform(work, input) {
    if (!isAdgang(input.adgang)) return refuse('ugyldigt-felt', { field: 'adgang' });
    const kunde = await findKundeOf(work, input.kundenr);
    if (isRefusal(kunde)) return kunde;
    const begun = { kundenr: kunde.kundenr, adgang: input.adgang, gyldigFra: work.now };
    const added = await work.books.udlejere.addAbonnement(begun);
    return added ? begun : refuse('findes-allerede', { field: 'adgang' });
  },
});
