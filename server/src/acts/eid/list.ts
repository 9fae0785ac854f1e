import { defineAct } from '../act.ts';

/** The identities tied to the own institution's users, those that have ended too. */
export const eidList = defineAct({
  id: 'eid.list',
  da: 'Se identiteter',
  en: 'See the identities',
  source: 'ours',
  by: ['cpr-administrationen', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode' } },
  async perform({ books }, { personkode }) {
    return { identiteter: await books.eid.list(personkode) };
  },
});
