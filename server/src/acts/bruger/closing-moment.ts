import { earlierEnd, endOf, todayOf } from './days.ts';

/**
 * When a user ends that is closed with a day: now for today or no day, which ends its sessions at once (ours), else the end of
 * the day. Undefined for a day that is past, or that would prolong what ends earlier anyway.
 */
export function closingMoment(til: string | undefined, gyldigTil: string, now: string): string | undefined {
  const today = todayOf(now);
  if (til === undefined || til === today) return now;
  const moment = endOf(til);
  return til > today && moment !== 'infinity' && earlierEnd(moment, gyldigTil) === moment ? moment : undefined;
}
