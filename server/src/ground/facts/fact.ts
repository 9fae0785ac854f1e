import type { FactKind } from './kinds.ts';

/** Correction mark of a fact: A annulled, K corrected, Æ technical change (register.md § 2.3, ANNKOR). */
export type CorrectionMark = 'A' | 'K' | 'Æ';

/**
 * A time of effect as it was delivered: its text, or undefined where none was given, and whether the uncertainty mark
 * stood beside it. What the text means as a moment or a window is told by `ground/bitemporal`.
 */
export interface DeliveredText {
  readonly text: string | undefined;
  readonly uncertain: boolean;
}

/** The content of a fact: field name to value, empty fields left out, values as delivered without blanks at the end. */
export type FactBody = Readonly<Record<string, string>>;

/** A fact as the domain sees it: what was so about a person, from when to when. */
export interface Fact {
  readonly kind: FactKind;
  /** Which one, where a person has several of the kind at once: the type of protection, the child's number. */
  readonly key: string | undefined;
  readonly mark: CorrectionMark | undefined;
  readonly fra: DeliveredText;
  readonly til: DeliveredText;
  readonly body: FactBody;
}

/** Where a fact comes from and since when it is known; the two times are ISO instants. */
export interface Origin {
  /** Since when the register holds the fact: its registrering from. */
  readonly registreringFra: string;
  /** When it was imported. It decides nothing (register.md § 4.4). */
  readonly indlaest: string;
  /** The name of the source, e.g. the delivery. */
  readonly kilde: string;
}

/** A fact chosen at an as-of: it is in force there, or it is history seen from there. */
export interface FactInTime extends Fact {
  readonly current: boolean;
  /** Where it comes from, as far as the reading brings it along. */
  readonly origin?: Origin | undefined;
}
