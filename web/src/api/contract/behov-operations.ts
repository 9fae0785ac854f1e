// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { BehovDone, BrugerBehov } from './behov.ts';

/** What is asked in this area of the contract. */
export interface BehovOperations {
  /** Says what of its customer's access a user's work needs, and why. */
  'POST /api/handling/bruger.behov': { readonly asked: BrugerBehov; readonly answer: BehovDone };
}
