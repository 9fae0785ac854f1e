// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { ActList } from './acts.ts';

/** What is asked in this area of the contract. */
export interface ActsOperations {
  /** The administrative acts the signed-in user may do, each with its fields. */
  'GET /api/handlinger': { readonly asked: undefined; readonly answer: ActList };
}
