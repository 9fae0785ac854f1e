import type { DeliveredTime, TimeWindow } from './delivered-time.ts';
import type { Bound } from './virkningstid.ts';

/**
 * When something had effect, half-open: from `fra`, up to but not including `til`. Both keep their delivered text also
 * where the period is empty, as that of an annulled or corrected fact is. Source: register.md §§ 4.1 and 4.5.
 */
export interface Period {
  readonly fra: DeliveredTime;
  readonly til: DeliveredTime;
}

/** Which end of a period a time is. */
export type Side = keyof Period;

/**
 * The earliest moment a time may stand for. An absent start lies before everything, an absent end after everything.
 * Source: ARCHITECTURE.md (start and end are held, the range is derived).
 */
export function lowerBound(time: DeliveredTime, side: Side): Bound {
  return windowOf(time, side).from;
}

/** The moment from which a time has certainly been reached; for a known time the same as its lower bound. */
export function upperBound(time: DeliveredTime, side: Side): Bound {
  return windowOf(time, side).to;
}

/** The window of a time; an absent start or end is the end of the axis on its side, and known as such. */
export function windowOf(time: DeliveredTime, side: Side): TimeWindow {
  if (time.window) return time.window;
  return side === 'fra' ? { from: '-infinity', to: '-infinity' } : { from: 'infinity', to: 'infinity' };
}

/**
 * Does the period start and end at the same delivered time? So do facts annulled or corrected, and no others among
 * CPR's public test persons: such a period never held. Source: register.md § 4.5.
 */
export function endsAsItStarts({ fra, til }: Period): boolean {
  if (!fra.window || !til.window) return false;
  return fra.window.from === til.window.from && fra.window.to === til.window.to;
}
