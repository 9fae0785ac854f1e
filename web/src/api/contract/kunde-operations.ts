// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  KundeDone,
  KundeKrav,
  KundeKravTold,
  KundeList,
  KundeLuk,
  KundeOpret,
  KundeOprettet,
  KundeRet,
  KundeTilladelse,
} from './kunde.ts';

/** What is asked in this area of the contract. */
export interface KundeOperations {
  /** Takes in a customer. */
  'POST /api/handling/kunde.opret': { readonly asked: KundeOpret; readonly answer: KundeOprettet };
  /** The customers: all for those who grant and carry out access, else one's own. */
  'POST /api/handling/kunde.list': { readonly asked: undefined; readonly answer: KundeList };
  /** The customers as a file. */
  'POST /api/handling/kunde.fil': { readonly asked: undefined; readonly answer: Blob };
  /** Sets the customer's demands on signing in; what is not given stays. */
  'POST /api/handling/kunde.krav': { readonly asked: KundeKrav; readonly answer: KundeKravTold };
  /** Corrects a customer. */
  'POST /api/handling/kunde.ret': { readonly asked: KundeRet; readonly answer: KundeDone };
  /** Closes a customer. */
  'POST /api/handling/kunde.luk': { readonly asked: KundeLuk; readonly answer: KundeDone };
  /** Grants past the offices; for the operator of the machine alone. */
  'POST /api/handling/kunde.tilladelse': { readonly asked: KundeTilladelse; readonly answer: KundeDone };
}
