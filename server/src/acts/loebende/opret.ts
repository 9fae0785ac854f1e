import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import {
  inForce,
  isEjernummer,
  isEmail,
  isLoebendeHver,
  LOEBENDE_HVER,
  LOEBENDE_PR_KUNDE_MAX,
} from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';

const CHOICES = Object.entries(LOEBENDE_HVER).map(([value, names]) => ({ value, ...names }));

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
    betegnelse: { kind: 'tekst', da: 'Adresse', en: 'Address', required: true },
    'adresse-id': { kind: 'id', da: 'DAR adresse-id', en: 'DAR address id' },
    'husnummer-id': { kind: 'id', da: 'DAR husnummer-id', en: 'DAR house number id' },
    hver: { kind: 'tekst', da: 'Hvor ofte', en: 'How often', required: true, choices: CHOICES },
    epost: { kind: 'tekst', da: 'E-post, der får besked', en: 'E-mail that is told' },
    formaal: { kind: 'tekst', da: 'Formål', en: 'Purpose' },
    sag: { kind: 'tekst', da: 'Sag', en: 'Case' },
  },
  async perform(work, input) {
    const { books, actor, newId, now } = work;
    const kunde = await findKundeOf(work, actor.kunde?.kundenr);
    if (isRefusal(kunde)) return kunde;
    if (actor.personkode === undefined) return refuse('handling-ikke-tilladt');
    const { ejer, betegnelse, hver, epost, formaal, sag } = input;
    const { 'adresse-id': adresseId, 'husnummer-id': husnummerId } = input;
    if (!isEjernummer(ejer)) return refuse('ugyldigt-felt', { field: 'ejer' });
    if ((adresseId === undefined) === (husnummerId === undefined))
      return refuse('felt-mangler', { field: 'adresse-id' });
    if (!isLoebendeHver(hver)) return refuse('ugyldigt-felt', { field: 'hver' });
    if (epost !== undefined && !isEmail(epost)) return refuse('ugyldigt-felt', { field: 'epost' });
    // Control 2 is put at every run; here it spares whoever mistypes a number the first refusal.
    const tied = await books.udlejere.listEjernumre(kunde.kundenr);
    if (!tied.some((one) => one.nummer === ejer && inForce(one, now)))
      return refuse('ugyldigt-felt', { field: 'ejer' });
    if ((await books.loebende.count(kunde.kundenr)) >= LOEBENDE_PR_KUNDE_MAX) return refuse('for-mange');
    const loebendeId = newId();
    await books.loebende.add({
      ...{ kundenr: kunde.kundenr, loebendeId, personkode: actor.personkode, betegnelse: betegnelse.slice(0, 200) },
      spurgt: { ejer, ...(adresseId === undefined ? { husnummerId: husnummerId ?? '' } : { adresseId }) },
      ...{ formaal, sag: sag?.slice(0, 200), hver, epost, gyldigFra: now },
    });
    return { loebendeId };
  },
});
