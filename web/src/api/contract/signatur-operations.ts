// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { SignaturApproved, SignaturerListed, SignaturList, SignaturNamed } from './signatur.ts';

/** What is asked in this area of the contract. */
export interface SignaturOperations {
  /** The operator approves a named signature of an employee or a system. */
  'POST /api/handling/signatur.godkend': { readonly asked: SignaturNamed; readonly answer: SignaturApproved };
  /** The named signatures, with who approved each and when. */
  'POST /api/handling/signatur.list': { readonly asked: SignaturList; readonly answer: SignaturerListed };
}
