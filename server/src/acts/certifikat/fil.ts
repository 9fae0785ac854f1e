import { defineAct } from '../act.ts';

/** The certificates with whose they are, as a file. */
export const certifikatFil = defineAct({
  id: 'certifikat.fil',
  da: 'Hent certifikater som fil',
  en: 'Get the certificates as a file',
  source: 'ours',
  by: ['cpr-administrationen', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  makesFile: true,
  fields: {},
  async perform({ books, paper }) {
    const certifikater = await books.certifikater.list(undefined);
    const columns = [
      ...['Kundenummer', 'Kunde', 'Personkode', 'Navn', 'Form', 'Aftryk', 'Serienummer', 'Tilladelse'],
      ...['Gyldig fra', 'Gyldig til', 'Spærret'],
    ];
    const rows = certifikater.map((one) => [
      ...[one.kundenr, one.kunde, one.personkode, one.navn, one.form, one.aftryk, one.serienummer],
      ...[one.tilladelseId ?? '', one.gyldigFra, one.gyldigTil, one.spaerret ?? ''],
    ]);
    return { fil: await paper.table({ navn: 'certifikater', columns, rows }, 'csv') };
  },
});
