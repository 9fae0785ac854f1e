// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Fortegnelse, FortegnelseAsked, FortegnelseFileAsked } from './fortegnelse.ts';

/** What is asked in this area of the contract. */
export interface FortegnelseOperations {
  /** The list of authorisations of employees and systems (Vilkår § 3). */
  'POST /api/handling/fortegnelse.vis': { readonly asked: FortegnelseAsked; readonly answer: Fortegnelse };
  /** The list of authorisations as a file. */
  'POST /api/handling/fortegnelse.fil': { readonly asked: FortegnelseFileAsked; readonly answer: Blob };
}
