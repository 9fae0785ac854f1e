import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';

/** Which customers stand by which version of the terms, and since when; those that have ended too. */
export const vilkaarList = defineAct({
  id: 'vilkaar.list',
  da: 'Se, hvem der har accepteret standardvilkårene',
  en: 'See who has accepted the standard terms',
  source: 'S003 (vilkår og databeskyttelse)',
  by: ['cpr-administrationen', 'kundecenter', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { kundenr: KUNDENR },
  async perform({ books }, { kundenr }) {
    return { vilkaar: await books.udlejere.listVilkaarsaccepter(kundenr) };
  },
});
