import { dayAt, earlierOf, endingOf } from '../days.ts';

/**
 * When a user ends that is closed with a day: now for today or no day, which ends its sessions at once (ours), else the end of
 * the day. Undefined for a day that is past, or that would prolong what ends earlier anyway.
 */
export function closingMoment(til: string | undefined, gyldigTil: string, now: string): string | undefined {
  const today = dayAt(now);
  if (til === undefined || til === today) return now;
  const moment = endingOf(til);
  return til > today && moment !== 'infinity' && earlierOf(moment, gyldigTil) === moment ? moment : undefined;
}
