// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { About, Catalogue } from './about.ts';

/** What is asked in this area of the contract. */
export interface AboutOperations {
  /** What this system is. */
  'GET /api/about': { readonly asked: undefined; readonly answer: About };
  /** The field catalogue. */
  'GET /api/katalog': { readonly asked: undefined; readonly answer: Catalogue };
}
