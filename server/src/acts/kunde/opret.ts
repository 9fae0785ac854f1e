import { refuse } from '../../ground/refusals/index.ts';
import { isKundeArt, KUNDE_ART_NAVNE } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { choicesOf } from '../fields.ts';
import { kundenrTaken } from '../why.ts';

const KINDS = choicesOf(KUNDE_ART_NAVNE);

/** Takes in a customer (Vilkår § 2: who gets access is for the CPR Administration to say). */
export const kundeOpret = defineAct({
  id: 'kunde.opret',
  da: 'Opret kunde',
  en: 'Take in a customer',
  source: 'Vilkår § 2',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number', required: true },
    navn: { kind: 'tekst', da: 'Navn', en: 'Name', required: true },
    art: { kind: 'tekst', da: 'Art', en: 'Kind', required: true, choices: KINDS },
    cvr: { kind: 'cvr', da: 'CVR-nummer', en: 'CVR number' },
  },
  async perform({ books, now }, { kundenr, navn, art, cvr }) {
    if (!isKundeArt(art)) return refuse('ugyldigt-felt', { field: 'art' });
    const added = await books.kunder.add({ kundenr, cvr, navn, art, gyldigFra: now });
    return added ? { kundenr } : refuse('findes-allerede', { field: 'kundenr', why: kundenrTaken(kundenr) });
  },
});
