import { refuse } from '../../ground/refusals/index.ts';
import { writeLetter } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

/**
 * The authority's letter, which its security officer alone opens. The code stands in it the first time; what can be read
 * again is a copy without.
 */
export const kampagneBrev = defineAct({
  id: 'kampagne.brev',
  da: 'Åbn brevet',
  en: 'Open the letter',
  source: 'source 000; governance.md § 3.3 item 4',
  by: ['sikkerhedsansvarlig'],
  changes: true,
  makesFile: true,
  fields: {},
  async perform({ books, actor, verification, paper, now }) {
    // The operator of the machine holds no office of an authority, whatever else it may do.
    if (actor.kunde === undefined) return refuse('handling-ikke-tilladt');
    const authority = await books.kampagner.findAuthority(actor.kunde.kundenr);
    if (authority?.brev === undefined) return refuse('findes-ikke', { field: 'brev' });
    const { kundenr, kampagneId, brev, brevForseglet } = authority;
    const bytes =
      brevForseglet === undefined
        ? await paper.letter(writeLetter(brev, undefined))
        : verification.unseal(brevForseglet);
    if (brevForseglet !== undefined) await books.kampagner.openLetter(kundenr, kampagneId, now);
    return {
      fil: { navn: `verifikation-${kundenr}.pdf`, type: 'application/pdf', bytes },
    };
  },
});
