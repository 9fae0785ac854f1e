const DAY_MS = 24 * 60 * 60 * 1000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970 of a day `YYYY-MM-DD`, so that a slider can count them; undefined for another text. */
export function dayNumberOf(day: string): number | undefined {
  const instant = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(instant) ? undefined : Math.round(instant / DAY_MS);
}

/** The day `YYYY-MM-DD` of so many days since 1970. */
export function dayOfNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
