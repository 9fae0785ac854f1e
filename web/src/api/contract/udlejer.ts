// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** The number of an owner, whose it is to be, on what ground, and what shows it. */
export interface OwnerNumberTie {
  readonly kundenr: string;
  /** A CVR number of eight digits or a personnummer of ten. */
  readonly nummer: string;
  readonly grundlag: 'egen' | 'fuldmagt';
  readonly dokumentation: string;
}

/** What was tied. */
export interface OwnerNumberTied {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly ejernummerId: string;
  /** A CVR number of eight digits or a personnummer of ten. */
  readonly nummer: string;
  readonly grundlag: 'egen' | 'fuldmagt';
  readonly dokumentation: string;
  readonly gyldigFra: Instant;
}

/** The number of an owner that is tied to a customer. */
export interface OwnerNumber {
  readonly kundenr: string;
  /** A CVR number of eight digits or a personnummer of ten. */
  readonly nummer: string;
}

/** What was ended. */
export interface OwnerNumberEnded {
  readonly journal: EntryId;
  readonly kundenr: string;
  /** A CVR number of eight digits or a personnummer of ten. */
  readonly nummer: string;
}

/** Whose; without it everybody's within reach. */
export interface OfCustomer {
  readonly kundenr?: string | undefined;
}

/** A tie between the number of an owner and a customer. */
export interface ListedOwnerNumber {
  readonly kundenr: string;
  readonly ejernummerId: string;
  /** A CVR number of eight digits or a personnummer of ten. */
  readonly nummer: string;
  readonly grundlag: 'egen' | 'fuldmagt';
  readonly dokumentation: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** Ties in the order of customer and beginning. */
export interface OwnerNumbers {
  readonly journal: EntryId;
  readonly ejernumre: readonly ListedOwnerNumber[];
}

/** A customer, and a way into the landlord service. */
export interface Subscription {
  readonly kundenr: string;
  readonly adgang: 'cprweb' | 'cpr-services';
}

/** What was begun. */
export interface SubscriptionBegun {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly adgang: 'cprweb' | 'cpr-services';
  readonly gyldigFra: Instant;
}

/** What was ended. */
export interface SubscriptionEnded {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly adgang: 'cprweb' | 'cpr-services';
}

/** A subscription of a customer. */
export interface ListedSubscription {
  readonly kundenr: string;
  readonly adgang: 'cprweb' | 'cpr-services';
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
}

/** Subscriptions in the order of customer and way in. */
export interface Subscriptions {
  readonly journal: EntryId;
  readonly abonnementer: readonly ListedSubscription[];
}

/** Whose acceptance, of which version (the newest when left out), and what shows it. */
export interface TermsAccepted {
  readonly kundenr?: string | undefined;
  readonly version?: string | undefined;
  readonly dokumentation?: string | undefined;
}

/** What was accepted. */
export interface TermsAcceptance {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly version: string;
  readonly dokumentation: string;
  readonly gyldigFra: Instant;
}

/** A customer, and a version of the terms. */
export interface TermsNamed {
  readonly kundenr: string;
  readonly version: string;
}

/** What was ended. */
export interface TermsEnded {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly version: string;
}

/** The terms a customer has accepted. */
export interface ListedTerms {
  readonly kundenr: string;
  readonly version: string;
  readonly dokumentation: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it holds. */
  readonly gyldigTil: string;
}

/** Acceptances in the order of customer and beginning. */
export interface TermsListed {
  readonly journal: EntryId;
  readonly vilkaar: readonly ListedTerms[];
}
