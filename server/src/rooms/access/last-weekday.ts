import { daysInMonth } from '../../ground/bitemporal/index.ts';

/** Months after its end date at which a personkode leaves DAP (cpr-services.md § 11). */
const LEAVES_AFTER_MONTHS = 7;

const SATURDAY = 6;
const SUNDAY = 0;

/**
 * Says whether a day, `YYYY-MM-DD`, is the last weekday of its month, on which DAP is cleaned up (cpr-services.md § 11). A weekday is
 * Monday to Friday, holidays among them: ours.
 */
export function isLastWeekday(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const weekdayOf = (of: number) => new Date(Date.UTC(year, month - 1, of)).getUTCDay();
  const isWeekday = (of: number) => weekdayOf(of) !== SATURDAY && weekdayOf(of) !== SUNDAY;
  const later = Array.from({ length: daysInMonth(year, month) - date }, (_, after) => date + 1 + after);
  return isWeekday(date) && !later.some(isWeekday);
}

/** The day, `YYYY-MM-DD`, before which a personkode must have ended to leave DAP on a day: seven months earlier. */
export function leavesBefore(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 - LEAVES_AFTER_MONTHS;
  const [thenYear, thenMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${thenYear}-${two(thenMonth)}-${two(Math.min(date, daysInMonth(thenYear, thenMonth)))}`;
}
