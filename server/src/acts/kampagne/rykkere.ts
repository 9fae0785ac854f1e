import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';

/** Who has not named anybody, and reminds them where that is asked for: the reminder stands on the authority's page. */
export const kampagneRykkere = defineAct({
  id: 'kampagne.rykkere',
  da: 'Se og ryk dem, der ikke har udpeget nogen',
  en: 'See and remind those who have named nobody',
  source: 'source 000; ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { ryk: { kind: 'ja-nej', da: 'Ryk dem', en: 'Remind them' } },
  async perform({ books, now }, { ryk }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    if (ryk === 'ja' && kampagne.inaktiveret !== undefined) return refuse('forkert-tilstand', { field: 'ryk' });
    return { myndigheder: await books.kampagner.unnamed(kampagne.kampagneId, ryk === 'ja' ? now : undefined) };
  },
});
