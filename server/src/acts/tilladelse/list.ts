import { findSikkerhedsansvarlig } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { KUNDENR } from '../fields.ts';

/** The authorisations with who issued them and put them into effect; those that wait, where only they are asked for. */
export const tilladelseList = defineAct({
  id: 'tilladelse.list',
  da: 'Se tilladelser',
  en: 'See the authorisations',
  source: 'Vilkår § 3',
  by: ['cpr-administrationen', 'kundecenter', 'operatoer', 'dap-administrator', 'sikkerhedsansvarlig'],
  changes: false,
  fields: {
    kundenr: KUNDENR,
    afventer: {
      kind: 'ja-nej',
      da: 'Kun dem, der afventer iværksættelse',
      en: 'Only those that wait to be put into effect',
    },
  },
  async perform({ books, now }, { kundenr, afventer }) {
    const tilladelser = await books.tilladelser.list({ kundenr, waitingAt: afventer === 'ja' ? now : undefined });
    const kunder = new Map((await books.kunder.list()).map((kunde) => [kunde.kundenr, kunde]));
    const named = Map.groupBy(await books.sikkerhedsansvarlige.list(kundenr), (one) => one.kundenr);
    return {
      tilladelser: tilladelser.map((tilladelse) => ({
        ...tilladelse,
        kunde: kunder.get(tilladelse.kundenr)?.navn,
        art: kunder.get(tilladelse.kundenr)?.art,
        sikkerhedsansvarlig: findSikkerhedsansvarlig(named.get(tilladelse.kundenr) ?? [], now) !== undefined,
      })),
    };
  },
});
