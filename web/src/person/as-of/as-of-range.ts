import { danishDayOf, dayNumberOf, dayOfNumber } from '../../times/index.ts';
import { type Fact, findFact, findValue, type LifeFact } from '../model/index.ts';

/** The ends of a slider, `YYYY-MM-DD`: the days most people want. Other days can be typed. */
export interface DayRange {
  readonly min: string;
  readonly max: string;
}

/** Where a birth date is not known, nobody is older than this. */
const OLDEST = '1900-01-01';
/** How far back the slider of registration goes while it is not known when the person was first registered. */
const USUAL_DAYS = 5 * 365;

/** From birth to the day of the lookup. What is still to come stands in the timeline. */
export function rangeOfVirkning(facts: readonly Fact[], today: string): DayRange {
  const born = findValue(findFact(facts, 'person'), 'foedselsdato') ?? '';
  return { min: dayNumberOf(born) === undefined || born > today ? OLDEST : born, max: today };
}

/** From the oldest registration among what is told of the person, where that has been asked for, to the day of the lookup. */
export function rangeOfRegistrering(life: readonly LifeFact[] | undefined, today: string): DayRange {
  const known = (life ?? [])
    .flatMap(({ origin }) => (origin === undefined ? [] : danishDayOf(origin.registreringFra)))
    .sort();
  const usual = dayOfNumber((dayNumberOf(today) ?? 0) - USUAL_DAYS);
  return { min: known[0] ?? usual, max: today };
}
