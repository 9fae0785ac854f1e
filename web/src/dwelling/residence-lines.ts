import type { DwellingAnswer, Resident } from '../api/index.ts';
import { dayNumberOf } from '../times/index.ts';
import { compareHomes, type Home, homeOf } from './home-of.ts';

/** A resident's time in the dwelling as a stretch of the line, percent of its length. */
export interface ResidenceBar {
  readonly resident: Resident;
  readonly start: number;
  readonly end: number;
  /** It began before the line does. */
  readonly isEarlier: boolean;
}

/** One dwelling with those who lived there; without anybody it is one where nobody is registered. */
export interface ResidenceLine {
  /** `2. tv`; undefined for what has neither floor nor door. */
  readonly home: string | undefined;
  readonly bars: readonly ResidenceBar[];
}

/** Where a day lies on the line of an answer, percent; what lies outside is at its end. */
export function placeOf(day: string, { fra, dag }: Pick<DwellingAnswer['bolig'], 'fra' | 'dag'>): number {
  const [from = 0, until = 0] = [numberOf(fra), numberOf(dag)];
  // The last day is there as a whole.
  const share = ((numberOf(day) ?? from) - from) / (until + 1 - from);
  return Math.min(100, Math.max(0, share * 100));
}

/** The answer as lines, from the cellar up, each with its residents by the day they moved in; and the homes without any. */
export function linesOf({ beboere, bolig }: DwellingAnswer, homes: readonly Home[] = []): readonly ResidenceLine[] {
  const lived = Map.groupBy(beboere, homeOf);
  const places = new Map([...homes, ...beboere].toSorted(compareHomes).map((home) => [homeOf(home), home]));
  return [...places.keys()].map((home) => ({
    home,
    bars: (lived.get(home) ?? []).toSorted(byMovingIn).map((resident) => barOf(resident, bolig)),
  }));
}

/** Which of the homes nobody is registered in, as one writes them, from the cellar up. */
export function emptyHomes(answer: DwellingAnswer, homes: readonly Home[]): readonly (string | undefined)[] {
  return linesOf(answer, homes).flatMap(({ home, bars }) => (bars.length === 0 ? [home] : []));
}

function barOf(resident: Resident, bolig: DwellingAnswer['bolig']): ResidenceBar {
  const { tilflyttet = bolig.fra, fraflyttet } = resident;
  return {
    resident,
    start: placeOf(tilflyttet, bolig),
    end: fraflyttet === undefined ? 100 : placeOf(fraflyttet, bolig),
    isEarlier: tilflyttet < bolig.fra,
  };
}

function byMovingIn(one: Resident, other: Resident): number {
  return (one.tilflyttet ?? '').localeCompare(other.tilflyttet ?? '');
}

/** Days since 1970; a month or day that is unknown is the first one. */
const numberOf = (day: string) => dayNumberOf(day.replaceAll('-00', '-01'));
