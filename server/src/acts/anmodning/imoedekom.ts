import { isRefusal, type Refusal, refuse } from '../../ground/refusals/index.ts';
import { type Anmodning, isOpen, isWithinOmfang, refuseBy } from '../../rooms/access/index.ts';
import { type ActWork, defineAct } from '../act.ts';
import { OMFANG_FIELDS, readOmfangFrom } from '../omfang-fields.ts';
import { WHY } from '../why.ts';
import { tieUdlejer } from './tie-udlejer.ts';
import { readVurdering, VURDERING_FIELDS } from './vurdering-fields.ts';

/**
 * The CPR Administration grants an application, in whole or in part: no more than was applied for, and only where neither
 * persons nor data are more than the purpose needs (Vilkår § 2). An applicant who is new becomes a customer by it.
 */
export const anmodningImoedekom = defineAct({
  id: 'anmodning.imoedekom',
  da: 'Imødekom ansøgning',
  en: 'Grant an application',
  source: 'Vilkår § 2',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    ...VURDERING_FIELDS,
    kundenr: { kind: 'kundenr', da: 'Nyt kundenummer (nye kunder)', en: 'New customer number (new customers)' },
    ...OMFANG_FIELDS,
    dokumentation: {
      kind: 'tekst',
      da: 'Vurdering af udlejerens dokumentation',
      en: "Judgement of the landlord's documentation",
    },
    begrundelse: { kind: 'tekst', da: 'Begrundelse, når ikke alt imødekommes', en: 'Reason where not all is granted' },
  },
  async perform(work, input) {
    const { books, actor, tjenester, now } = work;
    const found = await books.anmodninger.find(input.anmodning);
    if (found === undefined) return refuse('findes-ikke', { field: 'anmodning' });
    if (!isOpen(found)) return refuse('forkert-tilstand', { field: 'anmodning' });
    const vurdering = readVurdering(input);
    const omfang = readOmfangFrom(input, tjenester, found.omfang);
    if (isRefusal(omfang)) return omfang;
    const necessary = vurdering.personerNoedvendige && vurdering.oplysningerNoedvendige;
    if (!necessary || !isWithinOmfang(omfang, found.omfang)) return refuseBy('G27');
    const isWhole = isWithinOmfang(found.omfang, omfang);
    if (!isWhole && input.begrundelse === undefined) return refuse('felt-mangler', { field: 'begrundelse' });
    const anmodning = await takeIn(work, found, input.kundenr);
    if (isRefusal(anmodning)) return anmodning;
    const art = found.ansoeger?.art ?? (await books.kunder.find(anmodning.kundenr))?.art;
    const untied = art && (await tieUdlejer(work, anmodning, art, omfang.tjenester, input.dokumentation));
    if (untied) return untied;
    const tilstand = isWhole ? 'imoedekommet' : 'delvist-imoedekommet';
    const { begrundelse } = input;
    const afgoerelse = { tilstand, vurdering, begrundelse, imoedekommet: omfang } as const;
    await books.anmodninger.settle(anmodning, afgoerelse, now, actor.personkode);
    return { anmodningId: anmodning.anmodningId, kundenr: anmodning.kundenr, tilstand };
  },
});

/** Makes an applicant who is new a customer, and its application that customer's. */
async function takeIn(
  { books, now }: ActWork,
  anmodning: Anmodning,
  kundenr: string | undefined,
): Promise<Anmodning | Refusal> {
  const { ansoeger } = anmodning;
  if (ansoeger === undefined) {
    if (kundenr === undefined) return anmodning;
    return refuse('ugyldigt-felt', { field: 'kundenr', why: WHY.customerAlready });
  }
  if (kundenr === undefined) return refuse('felt-mangler', { field: 'kundenr' });
  const { navn, cvr, art, epost } = ansoeger;
  const added = await books.kunder.add({ kundenr, navn, cvr, art, epost, gyldigFra: now });
  if (!added) return refuse('findes-allerede', { field: 'kundenr' });
  await books.anmodninger.giveTo(anmodning, kundenr);
  return { ...anmodning, kundenr };
}
