import { KILDE_UNUSED_MONTHS } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

/** Removes the source addresses nobody has used for three months, and writes to each customer; run once a day. */
export const kildeadresseUbrugte = defineAct({
  id: 'kildeadresse.ubrugte',
  da: 'Fjern ubrugte kildeadresser',
  en: 'Remove unused source addresses',
  source: 'cpr-services.md § 13',
  by: ['operatoer'],
  changes: true,
  fields: {},
  async perform({ books, newId, now }) {
    const since = new Date(now);
    since.setUTCMonth(since.getUTCMonth() - KILDE_UNUSED_MONTHS);
    const ended = await books.kildeadresser.endUnused(since.toISOString(), now);
    const letters = [];
    for (const { kundenr, adresse } of ended) {
      const til = (await books.kunder.find(kundenr))?.epost;
      const letter = { brevId: newId(), kundenr, personkode: undefined, til, hemmelighed: undefined };
      letters.push({ ...letter, ...letterOn(adresse) });
    }
    await books.udbakke.add(letters, now);
    return { fjernet: ended.map(({ kundenr, adresse }) => ({ kundenr, adresse })) };
  },
});

function letterOn(adresse: string): { readonly emne: string; readonly tekst: string } {
  return {
    emne: `Kildeadresse fjernet / Source address removed: ${adresse}`,
    tekst: `Kildeadressen ${adresse} har ikke været brugt i ${KILDE_UNUSED_MONTHS} måneder og er fjernet fra jeres liste.
Skal den bruges igen, bestiller jeres DAP-administrator den på siden Kildeadresser.

The source address ${adresse} has not been used for ${KILDE_UNUSED_MONTHS} months and has been removed from your list.
If it is to be used again, your DAP administrator orders it on the page Source addresses.
`,
  };
}
