/** Whose a dwelling is, and who lived there: what the landlord service knows beside its question. */
export { lookBackFrom } from './look-back.ts';
export { type Ownership, ownershipOf } from './ownership.ts';
export type * from './ports.ts';
export { type ResidencePeriod, type Resident, residentsOf } from './residents.ts';
