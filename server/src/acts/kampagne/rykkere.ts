import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';
import { reminderLetter } from './reminder-letter.ts';

/**
 * Who has not named anybody, and reminds them where that is asked for: by a letter to the authority's e-mail address, or in the
 * outbox where it has none, and on the authority's page.
 */
export const kampagneRykkere = defineAct({
  id: 'kampagne.rykkere',
  da: 'Se og ryk dem, der ikke har udpeget nogen',
  en: 'See and remind those who have named nobody',
  source: 'source 000; ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { ryk: { kind: 'ja-nej', da: 'Ryk dem', en: 'Remind them' } },
  async perform({ books, newId, now }, { ryk }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    if (ryk === 'ja' && kampagne.inaktiveret !== undefined) return refuse('forkert-tilstand', { field: 'ryk' });
    const myndigheder = await books.kampagner.unnamed(kampagne.kampagneId, ryk === 'ja' ? now : undefined);
    if (ryk !== 'ja') return { myndigheder };
    const epost = new Map((await books.kunder.list()).map((kunde) => [kunde.kundenr, kunde.epost]));
    const breve = myndigheder.map(({ kundenr, navn }) => ({
      ...{ brevId: newId(), kundenr, personkode: undefined, til: epost.get(kundenr), hemmelighed: undefined },
      ...reminderLetter(navn, kampagne),
    }));
    await books.udbakke.add(breve, now);
    return { myndigheder };
  },
});
