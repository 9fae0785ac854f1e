import { refuse } from '../../ground/refusals/index.ts';
import { isVilkaar, vilkaarOn } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { danishDay } from '../danish-day.ts';
import { WHY } from '../why.ts';

/**
 * Records that employees have been trained in the access, and know the internal rules and the terms of a version (Vilkår § 3).
 * The same employee and day again corrects what was recorded; the history keeps both.
 */
export const sikkerhedUddannelse = defineAct({
  id: 'sikkerhed.uddannelse',
  da: 'Registrér oplæring og kendskab',
  en: 'Record training and knowledge',
  source: 'Vilkår § 3',
  by: ['sikkerhedsansvarlig'],
  changes: true,
  fields: {
    personkoder: {
      kind: 'liste',
      da: 'Personkoder, med komma imellem',
      en: 'Personkoder, with commas',
      required: true,
    },
    dag: { kind: 'dag', da: 'Dag', en: 'Day', required: true },
    oplaert: { kind: 'ja-nej', da: 'Oplært i adgangen', en: 'Trained in the access', required: true },
    kendskab: {
      ...({ kind: 'ja-nej', required: true } as const),
      da: 'Kender de interne bestemmelser og vilkårene',
      en: 'Knows the internal rules and the terms',
    },
    vilkaar: { kind: 'tekst', da: 'Vilkårenes version (tom: dagens)', en: "Version of the terms (empty: the day's)" },
  },
  async perform({ books, actor, now }, { personkoder, dag, oplaert, kendskab, vilkaar = vilkaarOn(dag) }) {
    if (dag > danishDay(now)) return refuse('ugyldigt-felt', { field: 'dag', why: WHY.ahead });
    if (!isVilkaar(vilkaar) || vilkaar > dag) return refuse('ugyldigt-felt', { field: 'vilkaar', why: WHY.terms });
    if (oplaert === 'nej' && kendskab === 'nej') {
      return refuse('ugyldigt-felt', { field: 'oplaert', why: WHY.trainedOrKnows });
    }
    const codes = new Set(personkoder.split(',').map((code) => code.trim().toUpperCase()));
    for (const personkode of codes) {
      const bruger = await books.brugere.find(personkode);
      if (bruger === undefined) return refuse('findes-ikke', { field: 'personkoder', aside: personkode });
      if (bruger.art !== 'medarbejder') return refuse('ugyldigt-felt', { field: 'personkoder', why: WHY.notEmployee });
      await books.uddannelser.record({
        ...{ kundenr: bruger.kundenr, personkode, dag, oplaert: oplaert === 'ja', kendskab: kendskab === 'ja' },
        vilkaar: kendskab === 'ja' ? vilkaar : undefined,
        registreretAf: actor.personkode,
      });
    }
    return { personkoder: [...codes], dag, ...(kendskab === 'ja' ? { vilkaar } : {}) };
  },
});
