import { refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';

/** Ends the tie between a user and its identity: who signed in by it is out at once. */
export const eidFjern = defineAct({
  id: 'eid.fjern',
  da: 'Fjern identiteten fra en bruger',
  en: 'Take the identity from a user',
  source: 'ours',
  by: ['dap-administrator', 'operatoer', 'cpr-administrationen'],
  changes: true,
  fields: { personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode', required: true } },
  async perform({ books, now }, { personkode }) {
    const ended = await books.eid.end(personkode, now);
    return ended ? { personkode } : refuse('findes-ikke', { field: 'personkode' });
  },
});
