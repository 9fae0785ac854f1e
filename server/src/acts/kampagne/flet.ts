import { danishLocal } from '../../ground/bitemporal/index.ts';
import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';

/** What a letter says: whom it is to, and the days of steps 0-3. */
const COLUMNS = [
  ...['Modtager', 'CVR', 'Kundenr', 'Nat', 'Trin 0: navngiv før', 'Trin 1: inaktiveres', 'Trin 2: kundecentret åbner'],
  ...['Trin 3: verificér senest', 'Telefon', 'Brev lavet', 'Verifikationskode'],
];
/** Stands where source 000 has «Verifikationskode»: the code is for the security officer's eyes, and nowhere but in the letter. */
const IN_LETTER = 'kun i brevet';

/** The merge data of the letters as CSV, without the codes. */
export const kampagneFlet = defineAct({
  id: 'kampagne.flet',
  da: 'Hent flettedata',
  en: 'Fetch the merge data',
  source: 'source 000',
  by: ['cpr-administrationen'],
  changes: false,
  makesFile: true,
  fields: {},
  async perform({ books, paper }) {
    const kampagne = await findOpen(books);
    if ('refused' in kampagne) return kampagne;
    const merged = await books.kampagner.mergeRows(kampagne.kampagneId);
    const clock = (instant: string) => danishLocal(Date.parse(instant)).replace('T', ' ');
    const { inaktiveres, aabner, frist } = kampagne;
    const rows = merged.map(({ navn, cvr = '', kundenr, nat, telefon, brevLavet = '' }) => {
      const steps = [nat, clock(inaktiveres), clock(aabner), clock(frist).slice(0, 10)];
      return [navn, cvr, kundenr, nat, ...steps, telefon, brevLavet, IN_LETTER];
    });
    return { fil: await paper.table({ navn: 'flettedata', columns: COLUMNS, rows }, 'csv') };
  },
});
