// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** A source address of a customer. */
export interface Kildeadresse {
  readonly kildeadresseId: EntryId;
  readonly kundenr: string;
  readonly adresse: string;
  readonly maerke: 'egen' | 'offentlig-net' | 'elevnet';
  readonly bestilt: Instant;
  /** The day by which it is put into effect. */
  readonly ventes: string;
  readonly ivaerksat?: Instant | undefined;
  readonly sidstBrugt?: Instant | undefined;
  readonly ophoert?: Instant | undefined;
}

/** Orders a source address. */
export interface KildeadresseBestil {
  readonly adresse: string;
  readonly maerke?: 'egen' | 'offentlig-net' | 'elevnet' | undefined;
  readonly kundenr?: string | undefined;
}

/** The order, and the day by which it is put into effect. */
export interface KildeadresseBestilTold {
  readonly journal: EntryId;
  readonly kildeadresse: EntryId;
  readonly adresse: string;
  readonly ventes: string;
}

/** Puts an ordered source address into effect. */
export interface KildeadresseIvaerksat {
  readonly kildeadresse: string;
}

/** The address, and since when. */
export interface KildeadresseIvaerksatTold {
  readonly journal: EntryId;
  readonly kildeadresse: EntryId;
  readonly adresse: string;
  readonly ivaerksat: Instant;
  /** Whether the customer is held to its listed addresses from now on. */
  readonly kildeadresseKraevet: boolean;
}

/** Removes a source address, or takes an order back. */
export interface KildeadresseFjern {
  readonly kildeadresse: string;
  /** Even if it is the last one in effect. */
  readonly sidste?: 'ja' | 'nej' | undefined;
}

/** The address, and since when. */
export interface KildeadresseFjernTold {
  readonly journal: EntryId;
  readonly kildeadresse: EntryId;
  readonly adresse: string;
  readonly ophoert: Instant;
}

/** The source addresses of the own institution, ended ones too. */
export interface KildeadresseList {
  readonly kundenr?: string | undefined;
}

/** The addresses. */
export interface KildeadresseListTold {
  readonly journal: EntryId;
  readonly kildeadresser: readonly Kildeadresse[];
  /** The working days within which an order is put into effect. */
  readonly arbejdsdage: number;
  /** After so many months without use an address is removed. */
  readonly ubrugtMaaneder: number;
}

/** An address that was removed. */
export interface Fjernet {
  readonly kundenr: string;
  readonly adresse: string;
}

/** What was removed. */
export interface KildeadresseUbrugteTold {
  readonly journal: EntryId;
  readonly fjernet: readonly Fjernet[];
}
