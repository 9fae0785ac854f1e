import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';

const LETTERS_MAX = 200;

/** The letters of the own institution, the newest first; what a link opens with is told by `udbakke.vis` alone. */
export const udbakkeList = defineAct({
  id: 'udbakke.list',
  da: 'Se breve i udbakken',
  en: 'See the letters in the outbox',
  source: 'ours',
  by: ['dap-administrator', 'cpr-administrationen', 'operatoer'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books }, { kundenr }) {
    const breve = await books.udbakke.list(kundenr, LETTERS_MAX);
    return {
      breve: breve.map(({ hemmelighed, forsoeg: _tries, tekst, ...brev }) => ({
        ...brev,
        tekst: tekst.replace('{link}', '[…]'),
        harLink: hemmelighed !== undefined,
      })),
    };
  },
});
