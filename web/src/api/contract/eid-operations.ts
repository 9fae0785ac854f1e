// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  EidBegin,
  EidBegun,
  EidDone,
  EidList,
  EidListed,
  EidReturn,
  EidSession,
  EidTie,
  EidTied,
  EidUser,
} from './eid.ts';

/** What is asked in this area of the contract. */
export interface EidOperations {
  /** Begins a sign-in with MitID Erhverv; what it is begun with comes as a cookie. */
  'POST /api/eid/begynd': { readonly asked: EidBegin; readonly answer: EidBegun };
  /** Takes what the broker sent back: signs in, or opens the locked session again. */
  'POST /api/eid/svar': { readonly asked: EidReturn; readonly answer: EidSession };
  /** Ties an employee's identity in MitID Erhverv to a user. */
  'POST /api/handling/eid.knyt': { readonly asked: EidTie; readonly answer: EidTied };
  /** Ends the tie between a user and its identity. */
  'POST /api/handling/eid.fjern': { readonly asked: EidUser; readonly answer: EidDone };
  /** The identities tied to the own institution's users, or to any for those who reach all. */
  'POST /api/handling/eid.list': { readonly asked: EidList; readonly answer: EidListed };
}
