import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { AS_OF_FIELDS, AS_OF_OFFICES, DAGE_FIELDS, readKnownAt } from './as-of-fields.ts';
import { compareAccess } from './compare-access.ts';
import { KNOWN_ACCESS_COLUMNS, rowOf } from './known-access.ts';

/** What differs between two days, as a file (Vilkår §§ 3, 4). */
export const tilladelseForskelFil = defineAct({
  id: 'tilladelse.forskel-fil',
  da: 'Hent forskel mellem to dage som fil',
  en: 'Get the difference between two days as a file',
  source: 'Vilkår §§ 3, 4',
  by: AS_OF_OFFICES,
  changes: false,
  makesFile: true,
  fields: { ...DAGE_FIELDS, ...AS_OF_FIELDS },
  async perform({ books, paper, now }, { fra, til, kundenr, registrering }) {
    const known = readKnownAt(registrering, now);
    if (isRefusal(known)) return known;
    const forskelle = await compareAccess(books.history, { fra, til, registrering: known.at, kundenr });
    const rows = forskelle.map(({ forskel, ...access }) => [forskel, ...rowOf(access)]);
    const table = { navn: `forskel-${fra}-${til}`, columns: ['Forskel', ...KNOWN_ACCESS_COLUMNS], rows };
    return { fil: await paper.table(table, 'csv') };
  },
});
