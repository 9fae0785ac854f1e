import { refuse } from '../../ground/refusals/index.ts';
import { isAdgang } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { UDLEJER_FIELDS } from './fields.ts';

const { kundenr, adgang } = UDLEJER_FIELDS;

/** Ends a customer's subscription to CPRWeb or CPR Services. */
export const abonnementOpsig = defineAct({
  id: 'abonnement.opsig',
  da: 'Opsig et abonnement',
  en: 'End a subscription',
  source: 'S003 (pris); ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { kundenr, adgang },
  async perform({ books, now }, input) {
    if (!isAdgang(input.adgang)) return refuse('ugyldigt-felt', { field: 'adgang' });
    const ended = await books.udlejere.endAbonnement(input.kundenr, input.adgang, now);
    return ended ? { kundenr: input.kundenr, adgang: input.adgang } : refuse('findes-ikke', { field: 'adgang' });
  },
});
