import { containsPersonnummer } from '../../ground/personnummer/index.ts';
import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import { inForce, isEjernummer, isEmail, isLoebendeHver, type LoebendeOpslag } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import type { StandingDesk } from '../standing-desk.ts';
import { WHY } from '../why.ts';

/** A dwelling or stairwell as somebody wants it followed. */
export interface WantedOpslag {
  readonly ejer: string;
  readonly betegnelse: string;
  readonly sted: { readonly adresseId: string } | { readonly husnummerId: string };
  readonly hver: string;
  readonly epost: string | undefined;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
}

/** A dwelling or stairwell that can be followed. */
export type JudgedOpslag = Pick<LoebendeOpslag, 'betegnelse' | 'spurgt' | 'hver' | 'epost' | 'formaal' | 'sag'>;

/** What a customer has, that what it wants followed is judged by. */
export interface FollowedBy {
  /** The owners' numbers that are tied to it. */
  readonly ejere: ReadonlySet<string>;
  /** What is followed already: the id by what is asked. */
  readonly foelges: ReadonlyMap<string, string>;
  readonly reasonAgainst: StandingDesk['reasonAgainst'];
}

/** What a customer has now. */
export async function findFollowed({ books, loebende, now }: ActWork, kundenr: string): Promise<FollowedBy> {
  const tied = await books.udlejere.listEjernumre(kundenr);
  const running = await books.loebende.running(kundenr);
  return {
    ejere: new Set(tied.filter((one) => inForce(one, now)).map(({ nummer }) => nummer)),
    foelges: new Map(running.map(({ spurgt, loebendeId }) => [keyOf(spurgt), loebendeId])),
    reasonAgainst: (purpose) => loebende.reasonAgainst(purpose),
  };
}

/** What tells two standing lookups apart: the owner and the place. */
export const keyOf = ({ ejer, adresseId, husnummerId }: Readonly<Record<string, string>>): string =>
  [ejer, adresseId ?? '', husnummerId ?? ''].join(' ');

/**
 * Reads what is wanted; refuses what cannot be followed, by the field that is wrong, and what its first run would be refused for
 * whoever owns the dwelling. A whole personnummer has no business in the name of a case.
 */
export function judgeOpslag(
  wanted: WantedOpslag,
  { ejere, foelges, reasonAgainst }: FollowedBy,
): JudgedOpslag | Refusal {
  const { ejer, betegnelse, sted, hver, epost, formaal } = wanted;
  const sag = wanted.sag?.slice(0, 200);
  const against = reasonAgainst({ formaal, sag });
  if (against !== undefined) return against;
  // Control 2 is put at every run; here it spares whoever mistypes a number the first refusal.
  if (!isEjernummer(ejer) || !ejere.has(ejer)) return refuse('ugyldigt-felt', { field: 'ejer', why: WHY.ownerNotTied });
  if (!isLoebendeHver(hver)) return refuse('ugyldigt-felt', { field: 'hver' });
  if (epost !== undefined && !isEmail(epost)) return refuse('ugyldigt-felt', { field: 'epost', why: WHY.email });
  if (sag !== undefined && containsPersonnummer(sag))
    return refuse('ugyldigt-felt', { field: 'sag', why: WHY.noNumberHere });
  const spurgt = { ejer, ...sted };
  if (foelges.has(keyOf(spurgt))) return refuse('foelges-allerede', { field: 'adresse' });
  return { betegnelse, spurgt, hver, epost, formaal, sag };
}
