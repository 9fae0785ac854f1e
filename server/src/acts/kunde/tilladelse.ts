import { isRefusal } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { OMFANG_FIELDS, readOmfangFrom } from '../omfang-fields.ts';
import { findKundeOf, nameOf } from '../whose.ts';

const { tjenester, feltgrupper, formaal, geografi } = OMFANG_FIELDS;

/**
 * Grants a customer access at once, under an agreement of its own: for the operator of the machine alone, who sets a system up
 * before there are offices. No personkode may: whoever has one goes the way of two offices (Vilkår § 3).
 */
export const kundeTilladelse = defineAct({
  id: 'kunde.tilladelse',
  da: 'Giv tilladelse uden om kontorerne',
  en: 'Grant past the offices',
  source: 'ours',
  by: [],
  changes: true,
  fields: {
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number', required: true },
    tjenester: { ...tjenester, required: true },
    feltgrupper: { ...feltgrupper, required: true },
    formaal: { ...formaal, required: true },
    geografi,
    'uden-beskyttede': { kind: 'ja-nej', da: 'Uden beskyttede personer', en: 'Without protected persons' },
    'kraev-formaal': { kind: 'ja-nej', da: 'Kræv formål ved hvert opslag', en: 'Demand a purpose with each lookup' },
    'kraev-sag': { kind: 'ja-nej', da: 'Kræv sag ved hvert opslag', en: 'Demand a case with each lookup' },
  },
  async perform(work, input) {
    const { books, actor, now, newId } = work;
    const kunde = await findKundeOf(work, input.kundenr);
    if (isRefusal(kunde)) return kunde;
    const beskyttede = input['uden-beskyttede'] === 'ja' ? 'nej' : 'ja';
    const omfang = readOmfangFrom({ ...input, beskyttede }, work.tjenester);
    if (isRefusal(omfang)) return omfang;
    const { kundenr } = kunde;
    const [aftaleId, tilladelseId] = [newId(), newId()];
    const since = { gyldigFra: now, gyldigTil: 'infinity' };
    const agreed = { anmodningId: undefined, vilkaar: undefined, dataansvarlig: kunde.navn, omfang, grundlag: {} };
    await books.aftaler.add({ kundenr, aftaleId, ...agreed, ...since });
    const granted = { tjenester: omfang.tjenester, feltgrupper: omfang.feltgrupper, formaal: omfang.formaal };
    await books.tilladelser.add({
      ...{ kundenr, aftaleId, tilladelseId },
      ...omfang,
      formaalStandard: omfang.formaal[0] ?? '',
      kraevFormaal: input['kraev-formaal'] === 'ja',
      kraevSag: input['kraev-sag'] === 'ja',
      ...since,
      ...{ udstedt: now, udstedtAf: nameOf(actor), ivaerksat: now, ivaerksatAf: nameOf(actor) },
    });
    const aftale = await books.aftaler.find(aftaleId);
    if (aftale !== undefined) await books.aftaler.establish(aftale, omfang.tjenester, now);
    return { kundenr, tilladelseId, ...granted };
  },
});
