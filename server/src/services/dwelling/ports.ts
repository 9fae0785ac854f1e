import type { Sted } from '../../ground/addresses/index.ts';

/** An address that DAR knows; `adresseId` is undefined for a whole house number. Parts as in `Sted`. */
export interface KendtAdresse {
  readonly kommunekode: string;
  readonly vejkode: string;
  readonly husnr: string;
  readonly etage: string | undefined;
  readonly doer: string | undefined;
  /** DAR's id of the house number, a UUID in small letters. */
  readonly husnummerId: string;
  /** DAR's id of the address, a UUID in small letters. */
  readonly adresseId: string | undefined;
  /** As it is written to be read: `Vestergade 12, 3. tv, 8000 Aarhus C`; undefined where DAR does not say. */
  readonly betegnelse?: string | undefined;
}

/** An address with its words. */
export interface Adresseforslag extends KendtAdresse {
  readonly betegnelse: string;
}

/** A house by its codes, as CPR and DAR both write them. */
export interface Hus {
  readonly kommunekode: string;
  readonly vejkode: string;
  readonly husnr: string;
}

/** DAR, the register of addresses. Throws a fault when it does not answer within 5 seconds. */
export interface Adresseregister {
  /** The address of a place; undefined where there is none such. */
  findAdresse(sted: Sted): Promise<Adresseforslag | undefined>;
  /** Addresses that begin as the text does, house numbers and dwellings, at most `limit`. */
  suggest(text: string, limit: number): Promise<readonly Adresseforslag[]>;
  /** The dwellings of a house, by its codes; none where there is no such house. */
  listBoliger(hus: Hus): Promise<readonly Adresseforslag[]>;
}

/** A property by its BFE number, and the address it is where it is a part of the house (a freehold flat). */
export interface Ejendom {
  readonly bfe: number;
  /** DAR's id; undefined where the property is the whole house or more. */
  readonly adresseId: string | undefined;
}

/** Ejendomsbeliggenhed: which properties stand at an address. Throws a fault when it does not answer within 5 seconds. */
export interface Ejendomsbeliggenhed {
  /**
   * The properties of an address: of a dwelling its own, and where it has none that of its house number; of a house number
   * every one of it and of its dwellings. Nothing is known of an id that nobody has: no properties.
   */
  listEjendomme(at: Pick<KendtAdresse, 'husnummerId' | 'adresseId'>): Promise<readonly Ejendom[]>;
}

/** Who owns: a company, a person, or somebody who has neither number (fictive P and V numbers). */
export type Ejer = { readonly cvr: string } | { readonly personnummer: string } | { readonly udenNummer: true };

/** What Ejerfortegnelsen says an ownership is; what is rolled back never was. */
export type EjerskabStatus = 'gaeldende' | 'historisk' | 'tilbagerullet';

/** One ownership of a property: who, from which day, and until which. Days are Danish civil days, `YYYY-MM-DD`. */
export interface Ejerskab {
  readonly bfe: number;
  readonly ejer: Ejer;
  /** The day of acquisition (virkning). */
  readonly fra: string;
  /** The first day it is owned no more; undefined while it is owned. */
  readonly til: string | undefined;
  readonly status: EjerskabStatus;
}

/** Ejerfortegnelsen, the register of owners. Throws a fault when it does not answer within 5 seconds. */
export interface Ejerfortegnelse {
  /**
   * Every ownership of some properties, current and former ones, in one call; a property that nobody knows has none.
   * `dag`, `YYYY-MM-DD`, is the day it is asked on: what begins later may be left out.
   */
  listEjerskaber(bfe: readonly number[], dag: string): Promise<readonly Ejerskab[]>;
}

/** The registers beside ours that the landlord service asks before anybody is searched for (cpr-services.md § 15.2). */
export interface Ejendomsregistre {
  readonly adresser: Adresseregister;
  readonly beliggenhed: Ejendomsbeliggenhed;
  readonly ejere: Ejerfortegnelse;
}
