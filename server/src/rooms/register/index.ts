/** The register: who people are and were, at both times. */
export { type Gaelder, type HeldFact, holdsNow, type NewFact } from './held-fact.ts';
export {
  type DwellingOccupancy,
  type Occupancy,
  type OccupancySettings,
  type Occupant,
  occupancyOf,
  type Residence,
  type Span,
  type Stay,
} from './occupancy/index.ts';
export { type DeliveryMoment, planDelivery, takeSnapshot } from './plan-delivery.ts';
export type * from './ports.ts';
export {
  type FoundPage,
  type FoundPerson,
  type FoundStay,
  type Moments,
  openRegister,
  type PersonNow,
  type Register,
  type StayPeriod,
} from './register.ts';
export type * from './search.ts';
