/** Days are whole numbers of days since 1 January 1970; `-Infinity` and `Infinity` are before and after all of them. */
export type Day = number;

/** A span of days, half-open: `from` belongs to it, `to` does not. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A place somebody came to live in; it lasts until the next one begins. */
export interface Stay {
  /** The dwelling; undefined where it is none: abroad, an address for mail only, or where nobody knows. */
  readonly dwelling: string | undefined;
  /**
   * The days that may be the first one, with `to` after the last: one day where it is known, all days where nothing is. A
   * start known to the month is a window of that month.
   */
  readonly start: Span;
  /** It has been established that the person does not live there, from a day on, and until one where that was ended. */
  readonly notThere?: { readonly from: Day; readonly to: Day | undefined } | undefined;
}

/** Somebody as far as occupancy goes: the places lived in, in order of registration, without those that never counted. */
export interface Occupant {
  readonly id: string;
  readonly stays: readonly Stay[];
  /** The day the record was closed: nobody lives anywhere from then on. */
  readonly closed?: Day | undefined;
}

/** Whether the first day of a stay is known. */
export function isKnown({ start }: Stay): boolean {
  return start.to - start.from === 1;
}
