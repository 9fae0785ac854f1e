import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';
import { reminderLetter } from './reminder-letter.ts';

/** How long nobody is reminded again (ours). */
const AGAIN_MS = 24 * 60 * 60 * 1000;

/**
 * Who has not named anybody, and reminds them where that is asked for: by a letter to the authority's e-mail address, or in the
 * outbox where it has none, and on the authority's page; nobody twice within a day.
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
    const { kampagneId } = kampagne;
    const since = new Date(Date.parse(now) - AGAIN_MS).toISOString();
    const reminded = ryk === 'ja' ? await books.kampagner.remind(kampagneId, since, now) : new Set<string>();
    const myndigheder = await books.kampagner.unnamed(kampagneId);
    if (reminded.size === 0) return { rykket: 0, myndigheder };
    const epost = new Map((await books.kunder.list()).map((kunde) => [kunde.kundenr, kunde.epost]));
    const breve = myndigheder
      .filter(({ kundenr }) => reminded.has(kundenr))
      .map(({ kundenr, navn }) => ({
        ...{ brevId: newId(), kundenr, personkode: undefined, til: epost.get(kundenr), hemmelighed: undefined },
        ...reminderLetter(navn, kampagne),
      }));
    await books.udbakke.add(breve, now);
    return { rykket: breve.length, myndigheder };
  },
});
