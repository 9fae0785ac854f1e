import { foreignLines } from './absences.ts';
import { CHURCH, HOMES, MARKS, NAMES, NATURALISED, UNCERTAIN } from './choices.ts';
import type { CountryData } from './country-data.ts';
import { type Day, dayAt, REGISTER_BEGAN, YEAR } from './days.ts';
import type { Draws } from './draws.ts';
import type { Person } from './person.ts';

type Lines = readonly string[];

/** What is registered on a person beside name, homes and family. */
export interface Marks {
  /** Type, start, and the day it was to be deleted on, which ends nothing (register.md § 4.6). */
  readonly protections: readonly (readonly [type: string, from: Day, deleteOn: Day | undefined])[];
  readonly credit: Day | undefined;
  readonly guardian:
    | { readonly from: Day; readonly by: Person | undefined; readonly type: 'FULD' | 'DELVIS' | '' }
    | undefined;
  readonly contact: { readonly from: Day; readonly lines: Lines } | undefined;
  readonly away: Lines;
  readonly municipal: Day | undefined;
  readonly note: Day | undefined;
  readonly orderToMove: Day | undefined;
  readonly supplementary: boolean;
  readonly occupation: string;
  /** The day of Danish citizenship for somebody from abroad. */
  readonly naturalised: Day | undefined;
  readonly church: 'F' | 'U' | 'A';
  /** The day a former member left. */
  readonly leftChurch: Day | undefined;
  readonly birthUncertain: boolean;
  /** How much is known of the day the first name holds from. */
  readonly nameStart: 'day' | 'month' | 'year' | 'clock';
  /** A row that was annulled (A) or corrected (K), among the homes and among the names. */
  readonly wrongHome: 'A' | 'K' | undefined;
  readonly wrongName: 'A' | 'K' | undefined;
}

const OCCUPATIONS =
  'Lærer,Sygeplejerske,Tømrer,Elektriker,Kok,Pædagog,Ingeniør,Jurist,Landmand,Chauffør,Frisør,Maler,Læge,Smed,Arkitekt,Bogholder,Gartner,Journalist,Murer,Butiksassistent,Pensionist,Skuespiller,Fisker,Bibliotekar'.split(
    ',',
  );
const EARLIEST = dayAt('1990-01-02');
const CREDIT_SINCE = dayAt('2017-01-02');
const RESEARCH_UNTIL = dayAt('2013-12-30');

/** Draws the marks of a person of a batch. Parents come before their children: protection is shared. */
export function drawMarks(
  person: Person,
  people: readonly Person[],
  data: CountryData,
  produktion: Day,
  draws: Draws,
): Marks {
  const { fate, born, end, arrival, abroad } = person;
  const last = Math.min(end, produktion) - 2;
  const adult = last - born > 18 * YEAR;
  const alive = fate === 'resident';
  const since = (share: number, from = EARLIEST): Day | undefined =>
    draws.chance(share)
      ? dayBetween(Math.max(from, arrival + 30, adult ? born + 18 * YEAR : born + 1), last, draws)
      : undefined;
  const away =
    fate === 'emigrated' && draws.chance(0.7) ? foreignLines(data, person.abroad?.country ?? '5120', draws) : [];
  const gone = fate === 'emigrated' || fate === 'administrative' || fate === 'missing' || fate === 'dead';
  const contact = since(gone && fate !== 'dead' ? MARKS.contactAway : MARKS.contact);
  const guarded = alive && adult ? since(MARKS.guardian) : undefined;
  return {
    protections: drawProtections(person, since, draws, produktion),
    credit: adult ? since(MARKS.credit, CREDIT_SINCE) : undefined,
    guardian: guarded === undefined ? undefined : guardianOf(guarded, person, people, draws),
    contact: contact === undefined ? undefined : { from: contact, lines: foreignLines(data, '5120', draws) },
    away,
    municipal: alive ? since(MARKS.municipal) : undefined,
    note: since(MARKS.note),
    orderToMove:
      alive && adult ? dayBetween(produktion - 60, draws.chance(MARKS.orderToMove) ? last : 0, draws) : undefined,
    supplementary: alive && draws.chance(HOMES.supplementary),
    occupation: adult && draws.chance(MARKS.occupation) ? draws.pick(OCCUPATIONS) : '',
    naturalised:
      abroad !== undefined && draws.chance(NATURALISED) ? dayBetween(arrival + 8 * 365, last, draws) : undefined,
    ...drawChurch(person, last, draws),
    birthUncertain: abroad !== undefined && draws.chance(UNCERTAIN.birth),
    nameStart: nameStartOf(person, draws),
    wrongHome: alive && draws.chance(HOMES.annulledMove) ? (draws.chance(0.6) ? 'A' : 'K') : undefined,
    wrongName: draws.chance(NAMES.annulled) ? (draws.chance(0.4) ? 'A' : 'K') : undefined,
  };
}

function dayBetween(first: number, last: Day, draws: Draws): Day | undefined {
  const from = Math.ceil(first);
  return from > last ? undefined : draws.between(from, last);
}

function drawProtections(
  person: Person,
  since: (share: number, from?: Day) => Day | undefined,
  draws: Draws,
  produktion: Day,
): Marks['protections'] {
  const mothers = person.mother?.nameAndAddress;
  const minor = produktion - person.born < 18 * YEAR && person.fate === 'resident';
  const shared =
    minor && mothers !== undefined && draws.chance(MARKS.childOfProtected)
      ? Math.max(mothers, person.arrival + 1)
      : undefined;
  // Protection of the past runs out; who is protected now was so decided in the last years, most of them.
  const own = since(MARKS.nameAndAddress, produktion - 6 * 365);
  person.nameAndAddress = shared !== undefined && shared < produktion ? shared : own;
  const found = [
    ['0001', person.nameAndAddress],
    ['0002', since(MARKS.directory)],
    ['0003', since(MARKS.marketing)],
    ['0004', since(MARKS.research)],
  ] as const;
  return found.flatMap(([type, from]) => {
    if (from === undefined || (type === '0004' && from > RESEARCH_UNTIL)) return [];
    return [[type, from, draws.chance(MARKS.deletionDate) ? from + 365 : undefined] as const];
  });
}

function guardianOf(from: Day, person: Person, people: readonly Person[], draws: Draws): Marks['guardian'] {
  const candidate = person.mother ?? draws.pick(people);
  const fits =
    candidate !== person &&
    candidate.fate === 'resident' &&
    from - candidate.born > 20 * YEAR &&
    candidate.arrival < from;
  // The type came with a later form of the record; the older form has none.
  const type = draws.chance(0.35) ? (draws.chance(0.5) ? 'FULD' : 'DELVIS') : '';
  return { from, by: fits ? candidate : undefined, type };
}

function drawChurch({ fate, born, abroad }: Person, last: Day, draws: Draws): Pick<Marks, 'church' | 'leftChurch'> {
  if (abroad !== undefined) return { church: draws.chance(CHURCH.abroad) ? 'F' : 'U', leftChurch: undefined };
  // A newborn child is awaiting until it is christened or named.
  if (fate === 'resident' && last - born < 180 && draws.chance(CHURCH.awaiting))
    return { church: 'A', leftChurch: undefined };
  if (draws.chance(CHURCH.native)) return { church: 'F', leftChurch: undefined };
  const left = draws.chance(CHURCH.left / (1 - CHURCH.native)) ? dayBetween(born + 18 * YEAR, last, draws) : undefined;
  return { church: 'U', leftChurch: left };
}

function nameStartOf({ abroad, born }: Person, draws: Draws): Marks['nameStart'] {
  if (abroad !== undefined && draws.chance(UNCERTAIN.nameStart * 2)) return draws.chance(0.5) ? 'year' : 'month';
  return born < REGISTER_BEGAN && draws.chance(UNCERTAIN.clock) ? 'clock' : 'day';
}
