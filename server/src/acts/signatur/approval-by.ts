import type { Godkendelse } from '../../rooms/access/index.ts';
import type { Actor } from '../act.ts';
import { nameOf } from '../whose.ts';

/**
 * The approval that comes with a tie: the operator of the machine, who sets a system up, approves what it ties; whatever a
 * personkode ties waits for the operator, as two acts by two roles (Vilkår § 3).
 */
export function approvalBy(actor: Actor, now: string): Godkendelse {
  return actor.personkode === undefined
    ? { godkendt: now, godkendtAf: nameOf(actor) }
    : { godkendt: undefined, godkendtAf: undefined };
}
