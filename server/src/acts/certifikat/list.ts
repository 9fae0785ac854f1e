import { defineAct } from '../act.ts';

/** The certificates of the own institution's users; those who carry out access see every customer's. */
export const certifikatList = defineAct({
  id: 'certifikat.list',
  da: 'Se certifikater',
  en: 'See the certificates',
  source: 'ours',
  by: ['cpr-administrationen', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: { personkode: { kind: 'personkode', da: 'Personkode', en: 'Personkode' } },
  async perform({ books }, { personkode }) {
    const certifikater = await books.certifikater.list(personkode);
    return { certifikater: certifikater.map(({ der: _, ...told }) => told) };
  },
});
