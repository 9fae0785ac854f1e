// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { DwellingAnswer, DwellingAsked } from './boligopslag.ts';

/** What is asked in this area of the contract. */
export interface BoligopslagOperations {
  /** A landlord's lookup of a dwelling or a whole stairwell. */
  'POST /api/boligopslag': { readonly asked: DwellingAsked; readonly answer: DwellingAnswer };
}
