import type { Tilladelse } from './bruger.ts';

/** A grant as it is administered: under which agreement, by whom issued, by whom put into effect (Vilkår § 3). */
export interface Udstedelse extends Tilladelse {
  readonly kundenr: string;
  readonly aftaleId: string;
  readonly udstedt: string;
  /** The personkode, or `operatør` for the operator of the machine. */
  readonly udstedtAf: string;
  /** Undefined while it waits for the operator: until then nothing may be asked by it. */
  readonly ivaerksat: string | undefined;
  readonly ivaerksatAf: string | undefined;
}

/** The grants. */
export interface TilladelseBook {
  add(udstedelse: Udstedelse): Promise<void>;
  /** The grant of an id; its row is held until the act is done. */
  find(tilladelseId: string): Promise<Udstedelse | undefined>;
  /** In the order of customer and issue. `waitingAt`: only those that wait at an instant to be put into effect. */
  list(narrow: {
    readonly kundenr?: string | undefined;
    readonly aftaleId?: string | undefined;
    readonly waitingAt?: string | undefined;
  }): Promise<readonly Udstedelse[]>;
  /** Puts a grant into effect: it begins now where it was to begin earlier. */
  putIntoEffect(udstedelse: Udstedelse, now: string, af: string): Promise<void>;
  /** Ends a grant at an instant; of one that has not begun nothing is left. */
  end(udstedelse: Udstedelse, at: string): Promise<void>;
}
