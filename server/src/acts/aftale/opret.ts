import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { beginningOf, endingOf } from '../days.ts';
import { WHY } from '../why.ts';

/** The CPR Administration makes the agreement that a granted application leads to, as far as it was granted (Vilkår § 2). */
export const aftaleOpret = defineAct({
  id: 'aftale.opret',
  da: 'Opret aftale',
  en: 'Make an agreement',
  source: 'Vilkår §§ 2, 9',
  by: ['cpr-administrationen'],
  changes: true,
  fields: {
    anmodning: { kind: 'id', da: 'Imødekommet ansøgning', en: 'Granted application', required: true },
    dataansvarlig: {
      kind: 'tekst',
      da: 'Dataansvarlig (kunden selv, hvis intet står)',
      en: 'Controller (the customer, if empty)',
    },
    fra: { kind: 'dag', da: 'Gælder fra (i dag, hvis intet står)', en: 'In force from (today, if empty)' },
    til: { kind: 'dag', da: 'Gælder til og med', en: 'Last day' },
  },
  async perform({ books, newId, now }, { anmodning: id, dataansvarlig, fra, til }) {
    const anmodning = await books.anmodninger.find(id);
    if (anmodning === undefined) return refuse('findes-ikke', { field: 'anmodning' });
    const kunde = await books.kunder.find(anmodning.kundenr);
    const [already] = await books.aftaler.list({ anmodningId: id });
    if (anmodning.imoedekommet === undefined || kunde === undefined || already !== undefined) {
      return refuse('forkert-tilstand', { field: 'anmodning' });
    }
    const gyldigFra = fra === undefined ? now : beginningOf(fra);
    const gyldigTil = til === undefined ? 'infinity' : endingOf(til);
    if (gyldigTil <= gyldigFra) return refuse('ugyldigt-felt', { field: 'til', why: WHY.endsFirst });
    const aftaleId = newId();
    await books.aftaler.add({
      kundenr: kunde.kundenr,
      aftaleId,
      anmodningId: id,
      vilkaar: anmodning.vilkaar,
      dataansvarlig: dataansvarlig ?? kunde.navn,
      omfang: anmodning.imoedekommet,
      grundlag: anmodning.grundlag,
      gyldigFra,
      gyldigTil,
    });
    return { aftaleId, kundenr: kunde.kundenr };
  },
});
