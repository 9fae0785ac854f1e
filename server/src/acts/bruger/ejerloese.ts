import { defineAct } from '../act.ts';
import { findOwnerless } from './ownerless.ts';

/** The work list of systems whose owner is no current employee any more, or that have none (governance.md G08). */
export const brugerEjerloese = defineAct({
  id: 'bruger.ejerloese',
  da: 'Se systembrugere uden ansat ejer',
  en: 'See the system users without an employed owner',
  source: 'governance.md G08',
  by: ['dap-administrator', 'sikkerhedsansvarlig', 'cpr-administrationen'],
  changes: false,
  fields: {},
  async perform({ books, now }) {
    const ownerless = await findOwnerless(books, now);
    return {
      systembrugere: ownerless.map(({ system: { kundenr, personkode, navn }, ejer }) => ({
        ...{ kundenr, personkode, navn },
        ...(ejer === undefined ? {} : { ejer: ejer.personkode, ejerNavn: ejer.navn }),
      })),
    };
  },
});
