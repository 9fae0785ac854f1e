// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type {
  OfCustomer,
  OwnerNumber,
  OwnerNumberEnded,
  OwnerNumbers,
  OwnerNumberTie,
  OwnerNumberTied,
  Subscription,
  SubscriptionBegun,
  SubscriptionEnded,
  Subscriptions,
  TermsAcceptance,
  TermsAccepted,
  TermsEnded,
  TermsListed,
  TermsNamed,
} from './udlejer.ts';

/** What is asked in this area of the contract. */
export interface UdlejerOperations {
  /** Ties the number of an owner to a customer. */
  'POST /api/handling/ejernummer.knyt': { readonly asked: OwnerNumberTie; readonly answer: OwnerNumberTied };
  /** Ends the tie between the number of an owner and a customer. */
  'POST /api/handling/ejernummer.fjern': { readonly asked: OwnerNumber; readonly answer: OwnerNumberEnded };
  /** The numbers of owners tied to the own customer, or to any for those who reach all. */
  'POST /api/handling/ejernummer.list': { readonly asked: OfCustomer; readonly answer: OwnerNumbers };
  /** Begins a customer's subscription to a way into the landlord service. */
  'POST /api/handling/abonnement.tegn': { readonly asked: Subscription; readonly answer: SubscriptionBegun };
  /** Ends a customer's subscription. */
  'POST /api/handling/abonnement.opsig': { readonly asked: Subscription; readonly answer: SubscriptionEnded };
  /** The subscriptions of the own customer, or of any for those who reach all. */
  'POST /api/handling/abonnement.list': { readonly asked: OfCustomer; readonly answer: Subscriptions };
  /** Accepts the standard terms for private companies. */
  'POST /api/handling/vilkaar.accepter': { readonly asked: TermsAccepted; readonly answer: TermsAcceptance };
  /** Ends an acceptance of the terms. */
  'POST /api/handling/vilkaar.ophoev': { readonly asked: TermsNamed; readonly answer: TermsEnded };
  /** Who has accepted the terms, and since when. */
  'POST /api/handling/vilkaar.list': { readonly asked: OfCustomer; readonly answer: TermsListed };
}
