import type { Bound, Virkningstid } from './virkningstid.ts';

/**
 * The moments a delivered time may stand for, [from, to). Where the time is known, `from` and `to` are the same moment
 * and the window is closed; it stands open only where parts of the time are unknown.
 */
export interface TimeWindow {
  readonly from: Bound;
  readonly to: Bound;
}

/**
 * A time as it was delivered, beside what it means. The text is kept to the letter and comes out again; `uncertain` is
 * the mark `*`, which on a full date means that day, not certain, and opens no window. Without a window the time is
 * absent (zeros or blank). Source: register.md § 2.5; record-layouts.md § 3; cases/README.md § 3.
 */
export interface DeliveredTime {
  readonly text: string;
  readonly uncertain: boolean;
  readonly window?: TimeWindow;
}

/** Why a delivered time cannot be read: not in the form at all, no such day or clock time, or a mark that is not `*`. */
export type TimeProblem = 'malformed' | 'impossible' | 'unknown-mark';

/** What reading a delivered time gives. */
export type TimeReading =
  | { readonly ok: true; readonly value: DeliveredTime }
  | { readonly ok: false; readonly reason: TimeProblem };

/** The time that was not given. As a start it lies before everything, as an end it never comes. */
export const ABSENT_TIME: DeliveredTime = { text: '', uncertain: false };

/** A time known to the minute, as OpenCPR registers it itself; its text is the twelve digits CPR would deliver. */
export function knownTime(moment: Virkningstid): DeliveredTime {
  return { text: moment.replace(/\D/g, ''), uncertain: false, window: { from: moment, to: moment } };
}

/** Are parts of the time unknown, so that it stands for more than one moment? */
export function isPartial(time: DeliveredTime): boolean {
  return time.window !== undefined && time.window.from !== time.window.to;
}
