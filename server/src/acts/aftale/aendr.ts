import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { isWithinOmfang, refuseBy } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { endingOf } from '../days.ts';
import { OMFANG_FIELDS, readOmfangFrom } from '../omfang-fields.ts';
import { WHY } from '../why.ts';
import { AFTALE_FIELD, findRunning } from './find.ts';
import { narrowTilladelser } from './narrow-tilladelser.ts';

/**
 * The CPR Administration changes an agreement: its controller, its last day, or less than before of what it covers, and its
 * grants with it. More needs an application; after a notice, which stands, the last day comes no later (Vilkår §§ 2, 17).
 */
export const aftaleAendr = defineAct({
  id: 'aftale.aendr',
  da: 'Ændr aftale',
  en: 'Change an agreement',
  source: 'Vilkår §§ 2, 17',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    dataansvarlig: { kind: 'tekst', da: 'Dataansvarlig', en: 'Controller' },
    ...OMFANG_FIELDS,
    til: { kind: 'dag', da: 'Gælder til og med', en: 'Last day' },
  },
  async perform(work, input) {
    const { books, now, tjenester } = work;
    const aftale = await findRunning(work, input.aftale);
    if (isRefusal(aftale)) return aftale;
    const omfang = readOmfangFrom(input, tjenester, aftale.omfang);
    if (isRefusal(omfang)) return omfang;
    if (!isWithinOmfang(omfang, aftale.omfang)) return refuseBy('G27');
    const gyldigTil = input.til === undefined ? aftale.gyldigTil : endingOf(input.til);
    // Ending now, or in the past, is closing.
    if (gyldigTil <= now || gyldigTil <= aftale.gyldigFra)
      return refuse('ugyldigt-felt', { field: 'til', why: WHY.past });
    if (aftale.opsigelse !== undefined && gyldigTil > aftale.gyldigTil) {
      return refuse('ugyldigt-felt', { field: 'til', why: WHY.noticeStands });
    }
    const { dataansvarlig = aftale.dataansvarlig } = input;
    await books.aftaler.change(aftale, { dataansvarlig, omfang, gyldigTil });
    await narrowTilladelser(work, aftale, omfang, gyldigTil);
    return { aftaleId: aftale.aftaleId };
  },
});
