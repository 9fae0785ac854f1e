// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { StandingAsked, StandingListed, StandingMade, StandingNamed } from './loebende.ts';

/** What is asked in this area of the contract. */
export interface LoebendeOperations {
  /** Has a dwelling or stairwell followed. */
  'POST /api/handling/loebende.opret': { readonly asked: StandingAsked; readonly answer: StandingMade };
  /** Ends a standing lookup. */
  'POST /api/handling/loebende.ophoer': { readonly asked: StandingNamed; readonly answer: StandingMade };
  /** The customer's standing lookups with their latest runs. */
  'POST /api/handling/loebende.list': { readonly asked: undefined; readonly answer: StandingListed };
}
