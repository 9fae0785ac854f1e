import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { isEjernummer, isEjernummerGrundlag, KUNDE_ARTER } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { findKundeOf } from '../whose.ts';
import { WHY } from '../why.ts';
import { UDLEJER_FIELDS } from './fields.ts';

const { kundenr, nummer, grundlag, dokumentation } = UDLEJER_FIELDS;

/**
 * Ties the number of an owner to a landlord, stated at application: its own, or that of an owner who gave it leave to act for
 * them. With it the customer's users pass control 2 of the landlord service.
 */
export const ejernummerKnyt = defineAct({
  id: 'ejernummer.knyt',
  da: 'Knyt et ejernummer til en kunde',
  en: "Tie an owner's number to a customer",
  source: 'S003 (før opslag); CPR-loven § 39, stk. 2-3',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { kundenr, nummer, grundlag, dokumentation },
  async perform(work, input) {
    const { books, now, newId } = work;
    if (!isEjernummer(input.nummer)) return refuse('ugyldigt-felt', { field: 'nummer', why: WHY.ownerNumber });
    if (!isEjernummerGrundlag(input.grundlag)) return refuse('ugyldigt-felt', { field: 'grundlag' });
    const kunde = await findKundeOf(work, input.kundenr);
    if (isRefusal(kunde)) return kunde;
    if (KUNDE_ARTER[kunde.art] !== 'privat') return refuse('forkert-tilstand', { field: 'kundenr' });
    const tie = {
      ...{ kundenr: kunde.kundenr, ejernummerId: newId(), nummer: input.nummer, grundlag: input.grundlag },
      ...{ dokumentation: input.dokumentation, gyldigFra: now },
    };
    return (await books.udlejere.addEjernummer(tie)) ? tie : refuse('findes-allerede', { field: 'nummer' });
  },
});
