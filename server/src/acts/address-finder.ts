import type { Sted } from '../ground/addresses/index.ts';

/** An address that is known, by DAR's ids; without one of its own it is a whole house number. */
export interface FundenAdresse {
  readonly husnummerId: string;
  readonly adresseId: string | undefined;
  /** As it is written to be read: `Vestergade 12, 3. tv, 8000 Aarhus C`. */
  readonly betegnelse: string;
}

/** An address that is suggested, and what of it is the dwelling. */
export interface SkrevenAdresse extends FundenAdresse {
  readonly etage: string | undefined;
  readonly doer: string | undefined;
}

/** Where acts look addresses up: DAR, which is open to everybody. Throws a fault when it does not answer. */
export interface AddressFinder {
  /** The address of a place; undefined where there is none such. */
  findAdresse(sted: Sted): Promise<FundenAdresse | undefined>;
  /** Addresses that begin as the text does, at most `limit`. */
  suggest(text: string, limit: number): Promise<readonly SkrevenAdresse[]>;
}
