import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { LOEBENDE_PR_KUNDE_MAX } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';
import { LOEBENDE_FIELDS } from './fields.ts';
import { findById } from './find-sted.ts';
import { findFollowed, judgeOpslag } from './judge-opslag.ts';

/**
 * Has a dwelling or a stairwell followed: it is looked up by itself on behalf of whoever set it up, each time as a lookup of its
 * own with its controls, its entry and its price (S003: the web service can be set up for running lookups).
 */
export const loebendeOpret = defineAct({
  id: 'loebende.opret',
  da: 'Følg en bolig',
  en: 'Follow a dwelling',
  source: 'S003 (webservice); CPR-loven § 39, stk. 2-3',
  by: ['medarbejder'],
  changes: true,
  fields: {
    ejer: { kind: 'tekst', da: 'Ejerens CVR- eller CPR-nummer', en: "The owner's CVR or CPR number", required: true },
    'adresse-id': { kind: 'id', da: 'DAR adresse-id', en: 'DAR address id' },
    'husnummer-id': { kind: 'id', da: 'DAR husnummer-id', en: 'DAR house number id' },
    ...LOEBENDE_FIELDS,
  },
  async perform(work, input) {
    const { books, actor, newId, now } = work;
    const kunde = await findKundeOf(work, actor.kunde?.kundenr);
    if (isRefusal(kunde)) return kunde;
    if (actor.personkode === undefined) return refuse('handling-ikke-tilladt');
    const { 'adresse-id': adresseId, 'husnummer-id': husnummerId, ...wanted } = input;
    if ((adresseId === undefined) === (husnummerId === undefined))
      return refuse('felt-mangler', { field: 'adresse-id' });
    const sted =
      adresseId === undefined
        ? { husnummerId: husnummerId?.toLowerCase() ?? '' }
        : { adresseId: adresseId.toLowerCase() };
    const found = await findById(work.adresser, sted);
    if (isRefusal(found)) return found;
    const followed = await findFollowed(work, kunde.kundenr);
    const judged = judgeOpslag({ ...wanted, ...found }, followed);
    if (isRefusal(judged)) return judged;
    if (followed.foelges.size >= LOEBENDE_PR_KUNDE_MAX) return refuse('for-mange');
    const loebendeId = newId();
    const of = { kundenr: kunde.kundenr, loebendeId, personkode: actor.personkode, gyldigFra: now };
    await books.loebende.add([{ ...of, ...judged }]);
    return { loebendeId };
  },
});
