import { ANMODNING_TILSTANDE } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

const STATES = Object.entries(ANMODNING_TILSTANDE).map(([value, names]) => ({ value, ...names }));

/** The applications: one's own, or for the office all of them, oldest first. */
export const anmodningList = defineAct({
  id: 'anmodning.list',
  da: 'Se ansøgninger',
  en: 'See the applications',
  source: 'Vilkår § 2',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: {
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number' },
    tilstand: { kind: 'tekst', da: 'Tilstand', en: 'State', choices: STATES },
  },
  async perform({ books }, { kundenr, tilstand }) {
    return { anmodninger: await books.anmodninger.list(kundenr, tilstand) };
  },
});
