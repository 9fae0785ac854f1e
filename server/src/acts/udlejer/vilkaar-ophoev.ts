import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { UDLEJER_FIELDS } from './fields.ts';

/** Ends a customer's acceptance of the terms: from now on the landlord service is refused it (ours). */
export const vilkaarOphoev = defineAct({
  id: 'vilkaar.ophoev',
  da: 'Ophæv en accept af standardvilkårene',
  en: 'End an acceptance of the standard terms',
  source: 'ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    kundenr: UDLEJER_FIELDS.kundenr,
    version: { kind: 'tekst', da: 'Vilkårenes version', en: 'Version of the terms', required: true },
  },
  async perform({ books, now }, { kundenr, version }) {
    const ended = await books.udlejere.endVilkaarsaccept(kundenr, version, now);
    return ended ? { kundenr, version } : refuse('findes-ikke', { field: 'version' });
  },
});
