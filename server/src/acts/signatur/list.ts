import { defineAct } from '../act.ts';
import { runningSignatures } from './running.ts';

/** The named signatures of employees and systems, with who approved each and when; those that wait, where only they are asked for. */
export const signaturList = defineAct({
  id: 'signatur.list',
  da: 'Se signaturer',
  en: 'See the signatures',
  source: 'Vilkår § 3',
  by: ['operatoer', 'cpr-administrationen', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: {
    afventer: { kind: 'ja-nej', da: 'Kun dem, der afventer godkendelse', en: 'Only those that wait for approval' },
  },
  async perform({ books, now }, { afventer }) {
    const running = await runningSignatures(books, now);
    const shown = running.filter(({ godkendt }) => afventer !== 'ja' || godkendt === undefined);
    const brugere = new Map((await books.brugere.list(undefined)).map((bruger) => [bruger.personkode, bruger]));
    const kunder = new Map((await books.kunder.list()).map(({ kundenr, navn }) => [kundenr, navn]));
    return {
      signaturer: shown.map((one) => {
        const bruger = brugere.get(one.personkode);
        return {
          ...one,
          kunde: kunder.get(one.kundenr),
          navn: bruger?.navn,
          brugerart: bruger?.art,
          ejer: bruger?.ejer,
        };
      }),
    };
  },
});
