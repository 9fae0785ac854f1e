import {
  type Caller,
  FORMAAL,
  type Formaal,
  inForce,
  KUNDE_ARTER,
  type Modtager,
  type Tilladelse,
} from '../rooms/access/index.ts';
import { SERVICES } from '../services/index.ts';
import {
  type ToldGrant,
  type ToldService,
  type ToldSituation,
  tellGrant,
  tellService,
  tellSituations,
} from './tell-grant.ts';

/** What somebody may see and why: by the catalogues and the grants alone, so that nothing of any person is in it. */
export interface ToldAccess {
  readonly recipient: Modtager;
  /** What the law lets the recipient have of persons in each situation. */
  readonly situations: readonly ToldSituation[];
  readonly grants: readonly ToldGrant[];
  /** Every service and every purpose there is, for trying out. */
  readonly services: readonly ToldService[];
  readonly purposes: readonly Formaal[];
}

/** A grant, told once for each that the customer is to its services: a landlord's is handed out by rules of its own. */
function tellParts(grant: Tilladelse, recipient: Modtager): readonly ToldGrant[] {
  const services = SERVICES.filter(({ id }) => grant.tjenester.includes(id));
  const parts = Map.groupBy(services, ({ modtager }) => modtager ?? recipient);
  return [...parts].map(([modtager, part]) => tellGrant(grant, modtager, part));
}

/** Tells what a caller may see, and why the rest is withheld. `at` is an ISO instant: only grants then in force count. */
export function tellAccess(caller: Caller, at: string): ToldAccess {
  const recipient = KUNDE_ARTER[caller.kunde.art];
  return {
    recipient,
    situations: tellSituations(recipient, true),
    grants: caller.tilladelser.filter((grant) => inForce(grant, at)).flatMap((grant) => tellParts(grant, recipient)),
    services: SERVICES.map(tellService),
    purposes: FORMAAL,
  };
}
