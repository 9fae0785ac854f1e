import { refuse } from '../../ground/refusals/index.ts';
import { isOpen } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { dayAt } from '../days.ts';
import { WHY } from '../why.ts';

/**
 * The CPR Administration judges the leave of one owner that a landlord acts for: accepted, with the day the document bears, or refused.
 * Only an accepted one is tied when the application is granted (S003, før opslag). Until then it can be judged anew.
 */
export const anmodningFuldmagt = defineAct({
  id: 'anmodning.fuldmagt',
  da: 'Vurdér en ejers fuldmagt',
  en: "Judge an owner's leave",
  source: 'S003 (før opslag)',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    anmodning: { kind: 'id', da: 'Ansøgning', en: 'Application', required: true },
    nummer: { kind: 'tekst', da: 'Ejers CVR- eller CPR-nummer', en: "Owner's CVR or CPR number", required: true },
    godtaget: { kind: 'ja-nej', da: 'Godtages fuldmagten?', en: 'Is the leave accepted?', required: true },
    dateret: { kind: 'dag', da: 'Fuldmagten er dateret', en: 'The leave is dated' },
    vurdering: { kind: 'tekst', da: 'Vurdering', en: 'Judgement', required: true },
  },
  async perform({ books, actor, now }, { anmodning, nummer, godtaget, dateret, vurdering }) {
    const found = await books.anmodninger.find(anmodning);
    if (found === undefined) return refuse('findes-ikke', { field: 'anmodning' });
    if (!isOpen(found)) return refuse('forkert-tilstand', { field: 'anmodning' });
    const { udlejer } = found;
    const isMeant = (one: { readonly nummer: string; readonly grundlag: string }) =>
      one.nummer === nummer && one.grundlag === 'fuldmagt';
    if (udlejer?.ejernumre.some(isMeant) !== true) return refuse('findes-ikke', { field: 'nummer' });
    if (godtaget === 'ja' && dateret === undefined) return refuse('felt-mangler', { field: 'dateret' });
    if (dateret !== undefined && dateret > dayAt(now))
      return refuse('ugyldigt-felt', { field: 'dateret', why: WHY.ahead });
    const fuldmagt = { godtaget: godtaget === 'ja', dateret, vurdering, tid: now, af: actor.personkode };
    const ejernumre = udlejer.ejernumre.map((one) => (isMeant(one) ? { ...one, fuldmagt } : one));
    await books.anmodninger.setUdlejer(found, { ...udlejer, ejernumre });
    return { anmodningId: anmodning, tilstand: found.tilstand };
  },
});
