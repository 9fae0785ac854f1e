import { erklaeringDue, KUNDE_ARTER, type Stand, standMangler, vilkaarOn } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { danishDay } from '../danish-day.ts';
import { KUNDENR } from '../fields.ts';

/** What is asked of how authorities stand. */
export const STANDING_FIELDS = {
  kundenr: KUNDENR,
  alle: { kind: 'ja-nej', da: 'Vis også dem, der intet mangler', en: 'Show those that lack nothing too' },
} as const;

/** How public authorities stand with their duties of Vilkår §§ 3, 6 and 7, those that lack something or all, and how many there are. */
export async function findStandings(
  { books, now }: Pick<ActWork, 'books' | 'now'>,
  { kundenr, alle }: { readonly kundenr: string | undefined; readonly alle: string | undefined },
) {
  const stands = await books.erklaeringer.stands(kundenr, now, vilkaarOn(danishDay(now)));
  const told = stands.filter(isSupervised).map((stand) => tell(stand, now));
  return { myndigheder: told.filter(({ mangler }) => alle === 'ja' || mangler.length > 0), ialt: told.length };
}

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
