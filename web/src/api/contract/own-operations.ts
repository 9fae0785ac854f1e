// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Access, Decision, Trace, TracePage, TryOut } from './own.ts';

/** What is asked in this area of the contract. */
export interface OwnOperations {
  /** What the signed-in user may see, and why. Nothing of any person. */
  'GET /api/adgang': { readonly asked: undefined; readonly answer: Access };
  /** What a lookup would come to, explained without making it: nobody is asked about. */
  'POST /api/adgang/proev': { readonly asked: TryOut; readonly answer: Decision };
  /** The lookups the signed-in user has made, newest first, a page at a time. */
  'POST /api/egne-opslag': { readonly asked: TracePage; readonly answer: Trace };
}
