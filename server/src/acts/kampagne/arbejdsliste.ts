import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';

/** What the customer centre has to do: the calls that wait, and the authorities nobody of which has been let in yet. */
export const kampagneArbejdsliste = defineAct({
  id: 'kampagne.arbejdsliste',
  da: 'Se arbejdslisten',
  en: 'See the work list',
  source: 'source 000 step 2b',
  by: ['kundecenter', 'cpr-administrationen'],
  changes: false,
  fields: {},
  async perform({ books, now }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const { kampagneId, nat, inaktiveret, aabner } = kampagne;
    const calls = await books.kampagner.waiting(kampagneId);
    const progress = await books.kampagner.progress(kampagneId);
    const koe = calls.map((call) => ({ ...call, ventetSekunder: secondsBetween(call.ankom, now) }));
    return {
      kampagne: kampagneId,
      nat,
      natten: inaktiveret !== undefined,
      aaben: inaktiveret !== undefined && now >= aabner,
      koe,
      myndigheder: progress.filter(({ genaktiveret }) => !genaktiveret),
    };
  },
});

/** Whole seconds from one instant to another. */
export function secondsBetween(from: string, until: string): number {
  return Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / 1000));
}
