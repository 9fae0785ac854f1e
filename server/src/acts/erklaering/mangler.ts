import { erklaeringDue, KUNDE_ARTER, type Stand, standMangler, vilkaarOn } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';
import { danishDay } from '../danish-day.ts';

/**
 * How the public authorities stand with their duties of Vilkår §§ 3, 6 and 7: no officer, no declaration, one older than a
 * year, a no in it, employees without training. Private customers have terms of their own and are not shown.
 */
export const erklaeringMangler = defineAct({
  id: 'erklaering.mangler',
  da: 'Se, hvad myndigheder mangler',
  en: 'See what authorities lack',
  source: 'Vilkår §§ 3, 6-7',
  by: ['cpr-administrationen', 'kundecenter'],
  changes: false,
  fields: {
    kundenr: { kind: 'kundenr', da: 'Kundenummer', en: 'Customer number' },
    alle: { kind: 'ja-nej', da: 'Vis også dem, der intet mangler', en: 'Show those that lack nothing too' },
  },
  async perform({ books, now }, { kundenr, alle }) {
    const stands = await books.erklaeringer.stands(kundenr, now, vilkaarOn(danishDay(now)));
    const told = stands.filter(isSupervised).map((stand) => tell(stand, now));
    return { myndigheder: told.filter(({ mangler }) => alle === 'ja' || mangler.length > 0), ialt: told.length };
  },
});

/** The offices of the house itself are nobody's customers. */
function isSupervised({ kunde: { art } }: Stand): boolean {
  return KUNDE_ARTER[art] === 'offentlig' && art !== 'operatoer' && art !== 'cpr-kontor';
}

function tell(stand: Stand, now: string) {
  const { kunde, sikkerhedsansvarlig, erklaering, medarbejdere, utilstraekkeligt } = stand;
  return {
    kundenr: kunde.kundenr,
    navn: kunde.navn,
    mangler: standMangler(stand, now),
    sikkerhedsansvarlig: sikkerhedsansvarlig?.navn,
    afgivet: erklaering?.afgivet,
    naeste: erklaering === undefined ? undefined : erklaeringDue(erklaering),
    nej: erklaering?.svar.filter(({ ja }) => !ja).map(({ punkt }) => punkt) ?? [],
    medarbejdere,
    utilstraekkeligt,
  };
}
