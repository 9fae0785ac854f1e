// Made from contracts/openapi by `npm run contract`; change the contract, not this file.

/** What a lookup can be made with. */
export interface DwellingChoices {
  readonly ejernumre: readonly OwnerChoice[];
  /** Whether the customer subscribes to the pages. */
  readonly abonnerer: boolean;
  /** Whether the customer has accepted the terms for private companies. */
  readonly accepterer: boolean;
  /** Today. */
  readonly dag: string;
  /** The earliest day to ask from: twelve months back. */
  readonly tidligst: string;
  /** What a lookup costs, øre. */
  readonly prisOere?: number | undefined;
  /** What the subscription to the pages costs a month, øre. */
  readonly abonnementOere?: number | undefined;
  /** What that to the web service costs a month, øre. */
  readonly webserviceOere?: number | undefined;
}

/** The number of an owner that the customer may ask by. */
export interface OwnerChoice {
  /** A CVR number or a personnummer. */
  readonly nummer: string;
  readonly grundlag: 'egen' | 'fuldmagt';
}

/** What is typed; or a house by all its three codes. */
export interface AddressesAsked {
  /** At most 200 characters. */
  readonly tekst?: string | undefined;
  /** Four digits. */
  readonly kommunekode?: string | undefined;
  /** Four digits. */
  readonly vejkode?: string | undefined;
  readonly husnummer?: string | undefined;
}

/** Addresses, in the order they are to be shown. */
export interface AddressSuggestions {
  readonly adresser: readonly AddressSuggestion[];
}

/** A house number, or where it has an id of its own a dwelling. */
export interface AddressSuggestion {
  readonly betegnelse: string;
  readonly husnummerId: string;
  readonly adresseId?: string | undefined;
  readonly etage?: string | undefined;
  readonly sidedoer?: string | undefined;
}
