import { danishLocal, dayOf } from '../../ground/bitemporal/index.ts';
import { refuse } from '../../ground/refusals/index.ts';
import {
  type Kampagne,
  type LetterData,
  MYNDIGHED_ARTER,
  makeCode,
  readCode,
  writeLetter,
} from '../../rooms/access/index.ts';
import { type ActWork, defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';

/** Letters in one step of the run; whoever asks goes on until none is left, and shows how far it is. */
const STEP = 100;
const STEP_MAX = 10_000;

/**
 * Makes the letters and delivers them to the authorities' pages: a step of the run, or a new one for one authority, whose
 * code is then a new one and whose wrong tries are forgotten. A code is kept as a keyed hash and in the sealed letter only.
 */
export const kampagneBreve = defineAct({
  id: 'kampagne.breve',
  da: 'Lav breve',
  en: 'Make letters',
  source: 'source 000; governance.md § 3.3 item 4',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    antal: { kind: 'tal', da: 'Højst så mange breve', en: 'So many letters at most' },
    kundenr: {
      kind: 'kundenr',
      da: 'Kun for kundenummer (nyt brev og ny kode)',
      en: 'Only for customer number (new letter and code)',
    },
  },
  async perform(work, { antal, kundenr }) {
    const { books, now } = work;
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const { kampagneId } = kampagne;
    await books.kampagner.enlist(kampagne, MYNDIGHED_ARTER, now);
    const limit = Math.min(Number(antal ?? STEP), STEP_MAX);
    const wanted = await books.kampagner.lettersWanted(kampagneId, limit, kundenr);
    if (kundenr !== undefined && wanted.length === 0) return refuse('findes-ikke', { field: 'kundenr' });
    const letters = [];
    for (const authority of wanted) letters.push(await makeLetter(work, kampagne, authority));
    await books.kampagner.keepLetters(kampagneId, letters, now);
    const { myndigheder, breve } = await books.kampagner.counts(kampagneId);
    return { lavet: letters.length, ialt: myndigheder, mangler: myndigheder - breve };
  },
});

async function makeLetter(
  { verification, paper, token, now }: ActWork,
  kampagne: Kampagne,
  { navn, kundenr, cvr }: { readonly navn: string; readonly kundenr: string; readonly cvr: string | undefined },
) {
  const { nat, telefon, underskriver, stilling, indledning } = kampagne;
  const clock = (instant: string) => danishLocal(Date.parse(instant));
  const brev: LetterData = {
    ...{ navn, cvr, kundenr, nat, telefon, underskriver, stilling, indledning },
    dato: dayOf(clock(now)),
    inaktiveres: clock(kampagne.inaktiveres).slice(11),
    aabner: clock(kampagne.aabner).slice(11),
    frist: dayOf(clock(kampagne.frist)),
  };
  const kode = makeCode(token());
  return {
    kundenr,
    brev,
    forseglet: verification.seal(await paper.letter(writeLetter(brev, kode))),
    kodeHash: verification.hashCode(kampagne.kampagneId, kundenr, readCode(kode)),
  };
}
