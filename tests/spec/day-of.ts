import { fromDayNumber, toDayNumber } from '../../server/src/ground/bitemporal/index.ts';
import { twelveMonthsBefore } from '../../server/src/services/boligopslag/look-back.ts';
import { daysAgo, TODAY } from '../boligopslag/dates.ts';

/** A day as features say it: `i dag`, `for 30 dage siden`, `om 3 dage`, `for 12 måneder siden`, `for 12 måneder og 1 dag siden`. */
export function dayOf(words: string): string {
  if (words === 'i dag') return TODAY;
  const days = /^for (\d+) dage siden$/.exec(words) ?? /^om (-?\d+) dage$/.exec(words);
  if (days !== null) return daysAgo(Number(days[1]) * (words.startsWith('om') ? -1 : 1));
  if (words === 'for 12 måneder siden') return twelveMonthsBefore(TODAY);
  if (words === 'for 12 måneder og 1 dag siden') return fromDayNumber(toDayNumber(twelveMonthsBefore(TODAY)) - 1);
  throw new Error(`no such day: ${words}`);
}
