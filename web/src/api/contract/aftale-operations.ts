// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  AftaleAendr,
  AftaleDone,
  AftaleFrigoer,
  AftaleGenoptag,
  AftaleList,
  AftaleLuk,
  AftaleOpret,
  AftaleOprettet,
  AftaleOpsagt,
  AftaleOpsig,
  Aftaler,
  AftaleStands,
  AftaleSuspender,
  AftaleTilknyt,
  AftaleVideregiv,
} from './aftale.ts';

/** What is asked in this area of the contract. */
export interface AftaleOperations {
  /** Makes the agreement of a granted application. */
  'POST /api/handling/aftale.opret': { readonly asked: AftaleOpret; readonly answer: AftaleOprettet };
  /** The agreements. */
  'POST /api/handling/aftale.list': { readonly asked: AftaleList; readonly answer: Aftaler };
  /** Changes an agreement. */
  'POST /api/handling/aftale.aendr': { readonly asked: AftaleAendr; readonly answer: AftaleDone };
  /** Suspends an agreement. */
  'POST /api/handling/aftale.suspender': { readonly asked: AftaleSuspender; readonly answer: AftaleDone };
  /** Resumes an agreement. */
  'POST /api/handling/aftale.genoptag': { readonly asked: AftaleGenoptag; readonly answer: AftaleDone };
  /** Closes an agreement. */
  'POST /api/handling/aftale.luk': { readonly asked: AftaleLuk; readonly answer: AftaleDone };
  /** The customer's own notice: one month to the end of a month, and no earlier than three months after access was established. */
  'POST /api/handling/aftale.opsig': { readonly asked: AftaleOpsig; readonly answer: AftaleOpsagt };
  /** Names a processor. */
  'POST /api/handling/aftale.tilknyt': { readonly asked: AftaleTilknyt; readonly answer: AftaleDone };
  /** Releases a processor. */
  'POST /api/handling/aftale.frigoer': { readonly asked: AftaleFrigoer; readonly answer: AftaleDone };
  /** Records an onward disclosure. */
  'POST /api/handling/aftale.videregiv': { readonly asked: AftaleVideregiv; readonly answer: AftaleDone };
  /** Ends an onward disclosure. */
  'POST /api/handling/aftale.stands': { readonly asked: AftaleStands; readonly answer: AftaleDone };
}
