import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { UDLEJER_FIELDS } from './fields.ts';

const { kundenr, nummer } = UDLEJER_FIELDS;

/** Ends the tie between the number of an owner and a customer: from now on nobody of the customer looks up by it. */
export const ejernummerFjern = defineAct({
  id: 'ejernummer.fjern',
  da: 'Fjern et ejernummer fra en kunde',
  en: "Take an owner's number from a customer",
  source: 'S003 (før opslag); ours',
  by: ['cpr-administrationen'],
  changes: true,
  fields: { kundenr, nummer },
  async perform({ books, now }, input) {
    const ended = await books.udlejere.endEjernummer(input.kundenr, input.nummer, now);
    return ended ? { kundenr: input.kundenr, nummer: input.nummer } : refuse('findes-ikke', { field: 'nummer' });
  },
});
