import { danishLocal, fromDayNumber, toDayNumber } from '../../server/src/ground/bitemporal/index.ts';

/** Today in Denmark, `YYYY-MM-DD`. */
export const TODAY = danishLocal(Date.now()).slice(0, 10);

/** The day so many days before today. */
export const daysAgo = (days: number): string => fromDayNumber(toDayNumber(TODAY) - days);

/** A day as a delivery writes a time of it: noon. */
export const noonOf = (day: string): string => `${day.replaceAll('-', '')}1200`;
