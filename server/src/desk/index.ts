/** The desk: the one path every request walks, whatever door it came through. */

export { ACTS, type Act, type ActFile, findAct } from '../acts/index.ts';
export {
  ADGANGE,
  ANVENDELSER,
  BEHANDLINGSGRUNDLAG,
  type Caller,
  type EidForsoeg,
  FORMAAL,
  hvervOf,
  IDLE_MINUTES_MAX,
  inForce,
  isKundeArt,
  isVilkaarOf,
  KUNDE_ART_NAVNE,
  KUNDE_ARTER,
  LEVERINGSTID_ARBEJDSDAGE,
  PASSWORD_RULES,
  VILKAAR,
} from '../rooms/access/index.ts';
export {
  type DisclosedFact,
  type DisclosedPerson,
  type Disclosure,
  factsOf,
  stateOf,
} from '../rooms/disclosure/index.ts';
export type { Condition, ConditionGroup, DeliverySummary } from '../rooms/register/index.ts';
export { type AskedSearch, findService, SERVICES, type Service } from '../services/index.ts';
export type { ActivationOutcome } from './activate.ts';
export type { Approach, Ask, Credentials, Outcome } from './ask.ts';
export { ATTEMPT_LIMITS } from './attempts.ts';
export { certificateOf } from './certificate-of.ts';
export { createDesk, type Desk } from './desk.ts';

export { type DwellingChoices, dwellingChoicesOf } from './dwelling-choices.ts';
export type { ExplainedDecision } from './explain-decision.ts';
export type { EidReturn } from './find-eid-user.ts';
export type { StandingOutcome } from './list-standing.ts';
export type { ReopenedBy, ReopenOutcome } from './lock.ts';
export type { TracedLookup, TraceOutcome } from './own-trace.ts';
export type { Chance, DeskParts, ReadAgain } from './parts.ts';
export type { ActAsked, ActOutcome } from './perform.ts';
export type { NewPassword } from './reason-against-password.ts';
export {
  addRejection,
  type Delivery,
  journalImport,
  type ReceivingParts,
  receiveDelivery,
} from './receive-delivery.ts';
export type { Replay, Replayed, ReplayOutcome } from './replay.ts';
export type { SignOn, SignOnOutcome } from './sign-on.ts';
export type { EidBegun } from './sign-on-by-eid.ts';
export { type ToldAccess, tellAccess } from './tell-access.ts';
export { type ToldDwelling, type ToldResident, tellDwelling } from './tell-dwelling.ts';
export { type FlatFact, tellFacts } from './tell-facts.ts';
export { type FlatField, tellFields } from './tell-fields.ts';
export type { ToldGrant } from './tell-grant.ts';
export type { ToldLoebende } from './tell-standing.ts';
export { toldAtSignOn } from './told-at-sign-on.ts';
export type { TryOut, TryOutOutcome } from './try-out.ts';
