import { type Refusal, refuse } from '../../ground/refusals/index.ts';
import {
  collide,
  type Hverv,
  isCurrentEmployee,
  isProfil,
  isProfilOf,
  type Kunde,
  type ListedBruger,
  mayGiveProfil,
  type NyBruger,
  type NytBehov,
  type Profil,
} from '../../rooms/access/index.ts';
import { beginningOf, dayAt, earlierOf, endingOf, laterOf } from '../days.ts';
import { WHY, type Why } from '../why.ts';
import { refuseByRule } from './dap-rules.ts';
import { refusalOfTexts } from './texts-of-bruger.ts';

/** A user as it is asked for: texts that have the form of their fields. Days are `YYYY-MM-DD`. */
export interface WishedBruger {
  readonly personkode: string;
  readonly navn: string;
  readonly art: string;
  readonly email: string | undefined;
  readonly ejer: string | undefined;
  readonly profiler: readonly string[];
  readonly fra: string | undefined;
  readonly til: string | undefined;
  readonly 'ansat-fra': string | undefined;
  readonly 'ansat-til': string | undefined;
  /** What its work needs, and why. */
  readonly behov: NytBehov;
}

/** What a wish is judged by. */
export interface Surroundings {
  readonly kunde: Kunde;
  readonly hverv: ReadonlySet<Hverv>;
  readonly now: string;
  /** The user named as the owner of a system, as far as it can be seen. */
  readonly ejer: Owner | undefined;
}

/** As much of an owner as decides whether it can be one. */
export type Owner = Pick<ListedBruger, 'kundenr' | 'art' | 'gyldigFra' | 'gyldigTil' | 'ansatFra' | 'ansatTil'>;

/** A user who may be taken in, but for the password. */
export type NewBruger = Omit<NyBruger, 'kendeord' | 'skalSkiftes'>;

/** Judges a wish for a user: the user, or the refusal with the field that is wrong. */
export function judgeNewBruger(wished: WishedBruger, { kunde, hverv, now, ejer }: Surroundings): NewBruger | Refusal {
  const { personkode, navn, art, email } = wished;
  if (art !== 'medarbejder' && art !== 'system') return refuse('ugyldigt-felt', { field: 'art', why: WHY.userKind });
  const profiler = profilesOf(wished.profiler, art, kunde, hverv);
  const no = refusalOfTexts(navn, email) ?? refusalOfOwner(wished, kunde, ejer, now) ?? refusalOfDays(wished, now);
  if (no !== undefined) return no;
  if ('refused' in profiler) return profiler;
  const { fra, til, 'ansat-fra': ansatFra, 'ansat-til': ansatTil } = wished;
  // An account is its employee's: it neither begins before the employment nor outlives it.
  const starts = [fra, ansatFra].filter((day) => day !== undefined).map(beginningOf);
  const begins = starts.reduce(laterOf, now);
  const ends = [til, ansatTil].filter((day) => day !== undefined).map(endingOf);
  const gyldigTil = ends.reduce(earlierOf, 'infinity');
  return {
    ...{ kundenr: kunde.kundenr, personkode, navn, art, email, ejer: wished.ejer, ansatFra, ansatTil },
    ...{ gyldigFra: begins, gyldigTil, profiler: profiler.given, behov: wished.behov },
  };
}

function refusalOfOwner(
  { art, ejer: named }: WishedBruger,
  kunde: Kunde,
  ejer: Owner | undefined,
  now: string,
): Refusal | undefined {
  if (art !== 'system')
    return named === undefined ? undefined : refuse('ugyldigt-felt', { field: 'ejer', why: WHY.ofSystemOnly });
  if (named === undefined) return refuse('felt-mangler', { field: 'ejer' });
  return isOwner(ejer, kunde.kundenr, now) ? undefined : refuseByRule('G08', 'ejer');
}

/** Says whether a user can own a system of a customer: a current employee of the same customer (governance.md G08). */
export function isOwner(ejer: Owner | undefined, kundenr: string, now: string): boolean {
  return ejer !== undefined && ejer.kundenr === kundenr && isCurrentEmployee(ejer, now, dayAt(now));
}

function refusalOfDays(wished: WishedBruger, now: string): Refusal | undefined {
  const { fra, til, art, 'ansat-fra': ansatFra, 'ansat-til': ansatTil } = wished;
  const today = dayAt(now);
  const wrong = (field: string, why: Why) => refuse('ugyldigt-felt', { field, why });
  // Nobody was in force before it was known.
  if (fra !== undefined && fra < today) return wrong('fra', WHY.past);
  if (til !== undefined && til < (fra ?? today)) return wrong('til', fra === undefined ? WHY.past : WHY.endsFirst);
  if (art === 'system' && ansatFra !== undefined) return wrong('ansat-fra', WHY.ofEmployeeOnly);
  if (art === 'system' && ansatTil !== undefined) return wrong('ansat-til', WHY.ofEmployeeOnly);
  if (ansatTil !== undefined && (ansatTil < today || ansatTil < (ansatFra ?? today))) {
    return wrong('ansat-til', ansatTil < today ? WHY.past : WHY.endsFirst);
  }
  if (til !== undefined && ansatFra !== undefined && til < ansatFra) return wrong('til', WHY.beforeEmployment);
  if (fra !== undefined && ansatTil !== undefined && ansatTil < fra) return wrong('ansat-til', WHY.endsFirst);
  return undefined;
}

function profilesOf(
  named: readonly string[],
  art: string,
  kunde: Kunde,
  hverv: ReadonlySet<Hverv>,
): { readonly given: readonly Profil[] } | Refusal {
  const given = named.filter(isProfil);
  // The offices that 200, 900 and 910 give are a person's.
  const isWrong = (profil: Profil) =>
    !isProfilOf(profil, kunde.art) || (art === 'system' && ['200', '900', '910'].includes(profil));
  if (given.length < named.length || given.some(isWrong))
    return refuse('ugyldigt-felt', { field: 'profiler', why: WHY.profile });
  if (given.some((profil) => !mayGiveProfil(profil, hverv))) return refuseByRule('D02', 'profiler');
  return collide(given) ? refuseByRule('D03', 'profiler') : { given: [...new Set(given)] };
}
