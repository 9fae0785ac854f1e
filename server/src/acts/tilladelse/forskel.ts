import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { AS_OF_FIELDS, AS_OF_OFFICES, DAGE_FIELDS, PART_FIELDS, partOf, readKnownAt } from './as-of-fields.ts';
import { compareAccess } from './compare-access.ts';

/** What differs between two days: access that came, that went, and that changed (Vilkår §§ 3, 4). */
export const tilladelseForskel = defineAct({
  id: 'tilladelse.forskel',
  da: 'Forskel mellem to dage',
  en: 'The difference between two days',
  source: 'Vilkår §§ 3, 4',
  by: AS_OF_OFFICES,
  changes: false,
  fields: { ...DAGE_FIELDS, ...AS_OF_FIELDS, ...PART_FIELDS },
  async perform({ books, now }, { fra, til, kundenr, registrering, ...part }) {
    const known = readKnownAt(registrering, now);
    if (isRefusal(known)) return known;
    const forskelle = await compareAccess(books.history, { fra, til, registrering: known.at, kundenr });
    const told = partOf(forskelle, part);
    return { fra, til, registrering: known.at, ialt: forskelle.length, forskelle: told };
  },
});
