import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { isEmail } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';
import { WHY } from '../why.ts';

/** Corrects a customer's name, or where it is written to; what was known before stays in the history. */
export const kundeRet = defineAct({
  id: 'kunde.ret',
  da: 'Ret kunde',
  en: 'Correct a customer',
  source: 'ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number', required: true },
    navn: { kind: 'tekst', da: 'Navn', en: 'Name' },
    epost: { kind: 'tekst', da: 'E-post', en: 'E-mail' },
  },
  async perform(work, { kundenr, navn, epost }) {
    const kunde = await findKundeOf(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    if (navn === undefined && epost === undefined) return refuse('felt-mangler', { field: 'navn' });
    if (epost !== undefined && !isEmail(epost)) return refuse('ugyldigt-felt', { field: 'epost', why: WHY.email });
    await work.books.kunder.change(kundenr, { navn: navn ?? kunde.navn, epost: epost ?? kunde.epost });
    return { kundenr };
  },
});
