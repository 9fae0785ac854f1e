const MS_PER_DAY = 86_400_000;

/** Days between 1 January 1970 and a civil day `YYYY-MM-DD` that exists; whole, negative before it. */
export function toDayNumber(day: string): number {
  // A day without a time of day is read as UTC.
  return Date.parse(day) / MS_PER_DAY;
}

/** The civil day `YYYY-MM-DD` of a number of days since 1 January 1970, of the years 0 to 9999. */
export function fromDayNumber(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
