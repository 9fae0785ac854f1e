import type { Fact } from './fact.ts';

/** One person as a delivery holds it: everything that is to be held of the person from the production date on. */
export interface DeliveredPerson {
  readonly personnummer: string;
  /** Earlier numbers of the same person (record 022). */
  readonly formerNumbers: readonly string[];
  readonly facts: readonly Fact[];
}

/** A record of a delivery as read: its ordinal number, whose it is, and its text padded to full length. */
export interface StagedRecord {
  readonly line: number;
  readonly personnummer: string;
  readonly raw: string;
}

/** A line of a delivery that could not be taken, and why. The reason never holds a full personnummer. */
export interface Rejection {
  readonly line: number;
  readonly reason: string;
}

/** The start record of a delivery. Dates are `yyyy-MM-dd`. */
export interface DeliveryStart {
  readonly opgavenr: string;
  readonly produktion: string;
  readonly forrigeProduktion: string | undefined;
}
