import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { erklaeringDue, vilkaarOn } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { danishDay } from '../danish-day.ts';
import { ANSWER_FIELDS } from './answer-fields.ts';
import { readAnswers } from './read-answers.ts';

/**
 * Gives the declaration on local network and home workstations (Vilkår §§ 6-7). It is the officer's own: nobody gives it for
 * somebody else, the operator of the machine neither. A no is no refusal; it is shown to the CPR Administration.
 */
export const erklaeringAfgiv = defineAct({
  id: 'erklaering.afgiv',
  da: 'Afgiv erklæring',
  en: 'Give the declaration',
  source: 'Vilkår §§ 6-7',
  by: ['sikkerhedsansvarlig'],
  changes: true,
  fields: {
    hjemmearbejde: {
      ...({ kind: 'ja-nej', required: true } as const),
      da: 'Arbejder nogen hjemmefra med oplysninger fra CPR?',
      en: 'Does anybody work from home with data from CPR?',
    },
    ...ANSWER_FIELDS,
  },
  async perform({ books, actor, newId, now }, input) {
    const { personkode, kunde } = actor;
    if (personkode === undefined || kunde === undefined) return refuse('handling-ikke-tilladt');
    const given: Readonly<Record<string, string | undefined>> = input;
    const hjemmearbejde = given['hjemmearbejde'] === 'ja';
    const svar = readAnswers(given, hjemmearbejde);
    if (isRefusal(svar)) return svar;
    const bruger = await books.brugere.find(personkode);
    const erklaering = {
      erklaeringId: newId(),
      kundenr: kunde.kundenr,
      afgivet: now,
      afgivetAf: personkode,
      navn: bruger?.navn ?? personkode,
      vilkaar: vilkaarOn(danishDay(now)),
      hjemmearbejde,
      svar,
    };
    await books.erklaeringer.add(erklaering);
    const { erklaeringId, afgivet } = erklaering;
    return { erklaeringId, afgivet, naeste: erklaeringDue(erklaering), nej: svar.filter(({ ja }) => !ja).length };
  },
});
