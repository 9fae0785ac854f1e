import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { dayAt } from '../days.ts';
import { AS_OF_FIELDS, AS_OF_OFFICES, DAG_FIELD, readKnownAt } from './as-of-fields.ts';
import { findKnownAccess, KNOWN_ACCESS_COLUMNS, rowOf } from './known-access.ts';

/** Who could do what on a day, as it was known at a time, as a file (Vilkår § 3). */
export const tilladelseFil = defineAct({
  id: 'tilladelse.fil',
  da: 'Hent som fil, hvem der kunne hvad på en dag',
  en: 'Get as a file who could do what on a day',
  source: 'Vilkår § 3',
  by: AS_OF_OFFICES,
  changes: false,
  makesFile: true,
  fields: { ...DAG_FIELD, ...AS_OF_FIELDS },
  async perform({ books, paper, now }, { dag = dayAt(now), kundenr, registrering }) {
    const known = readKnownAt(registrering, now);
    if (isRefusal(known)) return known;
    const adgange = await findKnownAccess(books.history, { dag, registrering: known.at, kundenr });
    const table = { navn: `adgang-${dag}`, columns: KNOWN_ACCESS_COLUMNS, rows: adgange.map(rowOf) };
    return { fil: await paper.table(table, 'csv') };
  },
});
