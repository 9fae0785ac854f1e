// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Hits, KommuneList, SearchAsked } from './search.ts';

/** What is asked in this area of the contract. */
export interface SearchOperations {
  /** The municipalities that a search can be narrowed to. */
  'GET /api/kommuner': { readonly asked: undefined; readonly answer: KommuneList };
  /** Searches for persons by what is typed into one field; each search has its journal entry. */
  'POST /api/soeg': { readonly asked: SearchAsked; readonly answer: Hits };
}
