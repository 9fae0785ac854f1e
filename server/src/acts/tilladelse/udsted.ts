import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { isWithinOmfang, refuseBy } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { AFTALE_FIELD, findRunning } from '../aftale/find.ts';
import { beginningOf, earlierOf, endingOf, laterOf } from '../days.ts';
import { OMFANG_FIELDS, readOmfangFrom } from '../omfang-fields.ts';
import { nameOf } from '../whose.ts';
import { WHY } from '../why.ts';

/**
 * The CPR Administration issues an authorisation under an agreement, for no more than it covers. Nothing may be asked by it
 * until the operator has put it into effect (Vilkår § 3).
 */
export const tilladelseUdsted = defineAct({
  id: 'tilladelse.udsted',
  da: 'Udsted tilladelse',
  en: 'Issue an authorisation',
  source: 'Vilkår § 3',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    ...AFTALE_FIELD,
    ...OMFANG_FIELDS,
    standard: { kind: 'tekst', da: 'Formål, når intet nævnes', en: 'Purpose where none is named' },
    'kraev-formaal': { kind: 'ja-nej', da: 'Kræv formål ved hvert opslag', en: 'Demand a purpose with each lookup' },
    'kraev-sag': { kind: 'ja-nej', da: 'Kræv sag ved hvert opslag', en: 'Demand a case with each lookup' },
    fra: { kind: 'dag', da: 'Gælder fra', en: 'In force from' },
    til: { kind: 'dag', da: 'Gælder til og med', en: 'Last day' },
  },
  async perform(work, input) {
    const { books, actor, now, newId } = work;
    const aftale = await findRunning(work, input.aftale);
    if (isRefusal(aftale)) return aftale;
    const omfang = readOmfangFrom(input, work.tjenester, aftale.omfang);
    if (isRefusal(omfang)) return omfang;
    if (!isWithinOmfang(omfang, aftale.omfang)) return refuseBy('G27');
    const { standard: formaalStandard = omfang.formaal[0] ?? '' } = input;
    if (!omfang.formaal.includes(formaalStandard))
      return refuse('ugyldigt-felt', { field: 'standard', why: WHY.standardPurpose });
    const gyldigFra = laterOf(input.fra === undefined ? now : beginningOf(input.fra), aftale.gyldigFra);
    const gyldigTil = earlierOf(input.til === undefined ? 'infinity' : endingOf(input.til), aftale.gyldigTil);
    if (gyldigTil <= gyldigFra) return refuse('ugyldigt-felt', { field: 'til', why: WHY.endsFirst });
    const tilladelseId = newId();
    await books.tilladelser.add({
      ...{ kundenr: aftale.kundenr, aftaleId: aftale.aftaleId, tilladelseId },
      ...omfang,
      formaalStandard,
      kraevFormaal: input['kraev-formaal'] === 'ja',
      kraevSag: input['kraev-sag'] === 'ja',
      ...{ gyldigFra, gyldigTil },
      ...{ udstedt: now, udstedtAf: nameOf(actor), ivaerksat: undefined, ivaerksatAf: undefined },
    });
    return { tilladelseId, kundenr: aftale.kundenr };
  },
});
