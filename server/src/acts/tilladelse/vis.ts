import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { dayAt } from '../days.ts';
import { AS_OF_FIELDS, AS_OF_OFFICES, DAG_FIELD, PART_FIELDS, partOf, readKnownAt } from './as-of-fields.ts';
import { findKnownAccess } from './known-access.ts';

/** Who could do what on a day, as it was known at a time (Vilkår § 3; both times as in register.md § 4). */
export const tilladelseVis = defineAct({
  id: 'tilladelse.vis',
  da: 'Hvem kunne hvad på en dag',
  en: 'Who could do what on a day',
  source: 'Vilkår § 3',
  by: AS_OF_OFFICES,
  changes: false,
  fields: { ...DAG_FIELD, ...AS_OF_FIELDS, ...PART_FIELDS },
  async perform({ books, now }, { dag = dayAt(now), kundenr, registrering, ...part }) {
    const known = readKnownAt(registrering, now);
    if (isRefusal(known)) return known;
    const adgange = await findKnownAccess(books.history, { dag, registrering: known.at, kundenr });
    return { dag, registrering: known.at, ialt: adgange.length, adgange: partOf(adgange, part) };
  },
});
