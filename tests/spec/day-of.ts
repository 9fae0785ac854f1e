import { fromDayNumber, toDayNumber } from '../../server/src/ground/bitemporal/index.ts';
import { lookBackFrom } from '../../server/src/services/index.ts';
import { daysAgo, TODAY } from '../boligopslag/dates.ts';

/** A day as features say it: `i dag`, `for 30 dage siden`, `om 3 dage`, `for 12 måneder siden`, `for 12 måneder og 1 dag siden`. */
export function dayOf(words: string): string {
  if (words === 'i dag') return TODAY;
  const days = /^for (\d+) dage siden$/.exec(words) ?? /^om (-?\d+) dage$/.exec(words);
  if (days !== null) return daysAgo(Number(days[1]) * (words.startsWith('om') ? -1 : 1));
  const yearAgo = lookBackFrom(undefined, TODAY) ?? TODAY;
  if (words === 'for 12 måneder siden') return yearAgo;
  if (words === 'for 12 måneder og 1 dag siden') return fromDayNumber(toDayNumber(yearAgo) - 1);
  throw new Error(`no such day: ${words}`);
}
