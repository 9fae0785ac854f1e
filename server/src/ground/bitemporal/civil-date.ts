/**
 * Is it a day of the Gregorian calendar, of the years 1 to 9999? Reckoned in whole numbers: `Date` reads years below
 * 100 as 1900 and more, and turns 30 February into 1 March.
 */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month in the Gregorian calendar; 0 for a month that is not 1 to 12, NaN included. */
export function daysInMonth(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a text is `YYYY-MM-DD` and names a day that exists. */
export function isCivilDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return parts !== null && isCivilDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
