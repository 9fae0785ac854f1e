/** The register: who people are and were, at both times. */
export { type Gaelder, type HeldFact, holdsNow, type NewFact } from './held-fact.ts';
export { type DeliveryMoment, planDelivery, takeSnapshot } from './plan-delivery.ts';
export type * from './ports.ts';
export { type FoundPage, type FoundPerson, type Moments, openRegister, type Register } from './register.ts';
export type * from './search.ts';
