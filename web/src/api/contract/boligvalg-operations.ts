// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { AddressesAsked, AddressSuggestions, DwellingChoices } from './boligvalg.ts';

/** What is asked in this area of the contract. */
export interface BoligvalgOperations {
  /** What a landlord's lookup can be made with: the owners' numbers of the customer, and what it costs. */
  'GET /api/boligopslag/valg': { readonly asked: undefined; readonly answer: DwellingChoices };
  /** Addresses that begin as what is typed, house numbers and dwellings, or the dwellings of a house. Nothing is told of who lives or owns there. */
  'POST /api/boligopslag/adresser': { readonly asked: AddressesAsked; readonly answer: AddressSuggestions };
}
