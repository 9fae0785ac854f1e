import type { Fact, Origin } from '../../ground/facts/index.ts';

/**
 * When a fact is taken to hold, half-open, as Danish local time `YYYY-MM-DDTHH:mm`, `-infinity` or `infinity`;
 * undefined where it never holds (annulled, corrected, an event).
 */
export type Gaelder = { readonly fra: string; readonly til: string } | undefined;

/** A fact as the register holds it. */
export interface HeldFact extends Fact {
  readonly factId: string;
  readonly gaelder: Gaelder;
  /** Where it comes from, as far as the reading brings it along. */
  readonly origin?: Origin | undefined;
}

/** A fact that is about to be held. */
export interface NewFact extends Fact {
  readonly gaelder: Gaelder;
  /** The earliest moments that the delivered texts allow, `-infinity`/`infinity` where there is none. */
  readonly fraEarliest: string;
  readonly tilEarliest: string;
}

const before = (a: string, b: string) =>
  a !== b && (a === '-infinity' || b === 'infinity' || (b !== '-infinity' && a !== 'infinity' && a < b));

/** Says whether a fact is in force at a moment of virkning. */
export function holdsNow(gaelder: Gaelder, virkning: string): boolean {
  return gaelder !== undefined && !before(virkning, gaelder.fra) && before(virkning, gaelder.til);
}

/** The moments at which what holds changes: the latest one not after `virkning`, and the earliest one after it. */
export function unchangedAround(
  facts: readonly { gaelder: Gaelder }[],
  virkning: string,
): { fra: string; til: string } {
  let fra = '-infinity';
  let til = 'infinity';
  for (const { gaelder } of facts) {
    if (gaelder === undefined) continue;
    for (const bound of [gaelder.fra, gaelder.til]) {
      if (before(virkning, bound)) {
        if (before(bound, til)) til = bound;
      } else if (before(fra, bound)) fra = bound;
    }
  }
  return { fra, til };
}
