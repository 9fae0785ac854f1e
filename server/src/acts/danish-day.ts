import { danishInstant, danishLocal, dayOf, startOfDay } from '../ground/bitemporal/index.ts';

/** The day it is in Denmark at an instant, `YYYY-MM-DD`. */
export function danishDay(now: string): string {
  return dayOf(danishLocal(Date.parse(now)));
}

/** From when what is dated a day is in force, an ISO instant: today from now on, a later day from its midnight; undefined for a day that is over. */
export function fromDay(day: string | undefined, now: string): string | undefined {
  const today = danishDay(now);
  if (day === undefined || day === today) return now;
  return day < today ? undefined : new Date(danishInstant(startOfDay(day))).toISOString();
}
