import { defineAct } from '../act.ts';
import { findStandings, STANDING_FIELDS } from './find-standings.ts';

const COLUMNS = [
  ...['Kundenummer', 'Myndighed', 'Sikkerhedsansvarlig', 'Seneste erklæring', 'Næste senest', 'Mangler', 'Svaret nej'],
  ...['Medarbejdere', 'Uden oplæring eller kendskab'],
];

/** What authorities lack, as a file (Vilkår §§ 3, 6-7). */
export const erklaeringManglerFil = defineAct({
  id: 'erklaering.mangler-fil',
  da: 'Hent som fil, hvad myndigheder mangler',
  en: 'Get as a file what authorities lack',
  source: 'Vilkår §§ 3, 6-7',
  by: ['cpr-administrationen', 'kundecenter'],
  changes: false,
  makesFile: true,
  fields: STANDING_FIELDS,
  async perform(work, asked) {
    const { myndigheder } = await findStandings(work, asked);
    const rows = myndigheder.map(({ kundenr, navn, sikkerhedsansvarlig, afgivet, naeste, mangler, nej, ...counts }) => [
      ...[kundenr, navn, sikkerhedsansvarlig ?? '', afgivet ?? '', naeste ?? ''],
      ...[mangler.join(' '), nej.join(' '), String(counts.medarbejdere), String(counts.utilstraekkeligt)],
    ]);
    return { fil: await work.paper.table({ navn: 'tilsyn', columns: COLUMNS, rows }, 'csv') };
  },
});
