import { defineAct } from '../act.ts';
import { findOpen } from './find-open.ts';

const COLUMNS = ['Modtager', 'CVR', 'Kundenr', 'Nat', 'Telefon', 'Brev lavet', 'Verifikationskode'];
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
    const rows = merged.map(({ navn, cvr = '', kundenr, nat, telefon, brevLavet = '' }) => {
      return [navn, cvr, kundenr, nat, telefon, brevLavet, IN_LETTER];
    });
    return { fil: await paper.table({ navn: 'flettedata', columns: COLUMNS, rows }, 'csv') };
  },
});
