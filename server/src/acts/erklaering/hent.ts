import { isRefusal, refuse } from '../../ground/refusals/index.ts';
import { defineAct } from '../act.ts';
import { danishDay } from '../danish-day.ts';
import { KUNDENR } from '../fields.ts';
import { findKunde } from '../find-kunde.ts';
import { writeErklaering } from './write-erklaering.ts';

/** A declaration as a document, the last one unless another is named, so that it can be shown on request (Vilkår §§ 4, 6-7). */
export const erklaeringHent = defineAct({
  id: 'erklaering.hent',
  da: 'Hent erklæringen som dokument',
  en: 'Fetch the declaration as a document',
  source: 'Vilkår §§ 4, 6-7',
  by: ['cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  makesFile: true,
  fields: {
    kundenr: KUNDENR,
    erklaeringId: {
      kind: 'id',
      da: 'Erklæringens id (tom: den seneste)',
      en: 'Id of the declaration (empty: the last)',
    },
  },
  async perform(work, { kundenr, erklaeringId }) {
    const kunde = await findKunde(work, kundenr);
    if (isRefusal(kunde)) return kunde;
    const given = await work.books.erklaeringer.list(kunde.kundenr);
    const erklaering = given.find(
      (one) => erklaeringId === undefined || one.erklaeringId === erklaeringId.toLowerCase(),
    );
    if (erklaering === undefined) return refuse('findes-ikke', { field: 'erklaeringId' });
    const navn = `erklaering-${kunde.kundenr}-${danishDay(erklaering.afgivet)}.txt`;
    const bytes = new TextEncoder().encode(writeErklaering(kunde, erklaering));
    return { fil: { navn, type: 'text/plain; charset=utf-8', bytes } };
  },
});
