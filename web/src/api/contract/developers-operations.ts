// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Developers } from './developers.ts';

/** What is asked in this area of the contract. */
export interface DevelopersOperations {
  /** What developers are told. In a demo system only. */
  'GET /api/udviklere': { readonly asked: undefined; readonly answer: Developers };
}
