import { defineAct } from '../act.ts';

/** The customers as a file, for who grants and carries out access. */
export const kundeFil = defineAct({
  id: 'kunde.fil',
  da: 'Hent kunder som fil',
  en: 'Get the customers as a file',
  source: 'ours',
  by: ['cpr-administrationen', 'operatoer'],
  changes: false,
  makesFile: true,
  fields: {},
  async perform({ books, paper }) {
    const kunder = await books.kunder.list();
    const columns = ['Kundenummer', 'CVR', 'Navn', 'Art', 'Gyldig fra', 'Gyldig til'];
    const rows = kunder.map(({ kundenr, cvr, navn, art, gyldigFra, gyldigTil }) => {
      return [kundenr, cvr ?? '', navn, art, gyldigFra, gyldigTil === 'infinity' ? '' : gyldigTil];
    });
    return { fil: await paper.table({ navn: 'kunder', columns, rows }, 'csv') };
  },
});
