import { daysInMonth } from '../../ground/bitemporal/index.ts';

/**
 * The day twelve months before a day, both `YYYY-MM-DD`: the same day of the month a year earlier, and of 29 February the 28th
 * (S003: at most 12 months back; how they are counted is ours).
 */
export function twelveMonthsBefore(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = Math.min(date, daysInMonth(year - 1, month));
  return `${String(year - 1).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

/** From which day on a lookup made on `today` tells who left: the day asked for, or twelve months back. Undefined: further back, or later than today. */
export function lookBackFrom(fra: string | undefined, today: string): string | undefined {
  const earliest = twelveMonthsBefore(today);
  if (fra === undefined) return earliest;
  return fra < earliest || fra > today ? undefined : fra;
}
