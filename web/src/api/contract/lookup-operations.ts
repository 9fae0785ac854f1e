// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Answer, Question } from './lookup.ts';

/** What is asked in this area of the contract. */
export interface LookupOperations {
  /** Looks one person up. The number goes in the body, never in an address (CPR-loven § 54). */
  'POST /api/opslag': { readonly asked: Question; readonly answer: Answer };
}
