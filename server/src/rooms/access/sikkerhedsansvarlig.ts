import type { Refusal } from '../../ground/refusals/index.ts';
import { refuseBy } from './adgangsregel.ts';
import { inForce } from './bruger.ts';
import { KUNDE_ARTER, type Kunde } from './kunde.ts';

/**
 * The security officer of a customer as named for a time (Vilkår § 3, governance.md G06). Times are ISO instants; `gyldigTil`
 * is `infinity` while the office is held.
 */
export interface Sikkerhedsansvarlig {
  readonly kundenr: string;
  readonly personkode: string;
  readonly navn: string;
  /** Whether the user the officer is has been closed: an office nobody can fill any more. */
  readonly inaktiv: boolean;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** The security officers. */
export interface SikkerhedsansvarligBook {
  /** Those of a customer, or of all within reach, last named first. */
  list(kundenr: string | undefined): Promise<readonly Sikkerhedsansvarlig[]>;
  /** The same for one customer, which is held until the act is done: two offices do not name at once. */
  hold(kundenr: string): Promise<readonly Sikkerhedsansvarlig[]>;
  /** Names one from an instant on. */
  name(kundenr: string, personkode: string, fra: string): Promise<void>;
  /** Ends whatever is held at an instant, and what was to begin later. */
  end(kundenr: string, til: string): Promise<void>;
}

/** The one that is in office at an instant; whoever has been closed as a user is not. */
export function findSikkerhedsansvarlig<One extends Sikkerhedsansvarlig>(
  named: readonly One[],
  at: string,
): One | undefined {
  return named.find((one) => !one.inaktiv && inForce(one, at));
}

/**
 * Without a named security officer nothing new of a public authority takes effect (Vilkår § 3, G06): the refusal, or
 * undefined where there is one, or where the customer is private.
 */
export function refuseWithoutSikkerhedsansvarlig(
  kunde: Kunde,
  named: readonly Sikkerhedsansvarlig[],
  at: string,
): Refusal | undefined {
  if (KUNDE_ARTER[kunde.art] === 'privat' || findSikkerhedsansvarlig(named, at) !== undefined) return undefined;
  return refuseBy('G06');
}
