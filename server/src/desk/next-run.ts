import {
  danishInstant,
  danishLocal,
  dayOf,
  fromDayNumber,
  toDayNumber,
  virkningstid,
} from '../ground/bitemporal/index.ts';
import type { LoebendeHver } from '../rooms/access/index.ts';

/**
 * The next time after an instant on a schedule that began at another (ISO instants), by Danish clocks: at the same time of day, every
 * day, every seventh, or on the same day of every month, of a month that has no such day on its last. What was missed is not made up
 * for.
 */
export function nextRun(begun: string, hver: LoebendeHver, now: string): string {
  const first = danishLocal(Date.parse(begun));
  const at = (day: number) => danishInstant(virkningstid(`${fromDayNumber(day)}${first.slice(10)}`));
  let day = toDayNumber(dayOf(danishLocal(Date.parse(now))));
  while (!isOn(hver, dayOf(first), day) || at(day) <= Date.parse(now)) day += 1;
  return new Date(at(day)).toISOString();
}

/** Whether a day is one of a schedule that began on another, `YYYY-MM-DD`. */
function isOn(hver: LoebendeHver, first: string, day: number): boolean {
  if (hver === 'dag') return true;
  if (hver === 'uge') return (day - toDayNumber(first)) % 7 === 0;
  const dayOfMonth = fromDayNumber(day).slice(8);
  const isLast = fromDayNumber(day + 1).endsWith('-01');
  return dayOfMonth === first.slice(8) || (isLast && dayOfMonth < first.slice(8));
}
