// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** An authorisation, by whom issued and put into effect. */
export interface Udstedelse {
  readonly tilladelseId: string;
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly string[];
  readonly formaal: readonly string[];
  readonly formaalStandard: string;
  readonly kraevFormaal: boolean;
  readonly kraevSag: boolean;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly kundenr: string;
  readonly aftaleId: string;
  readonly udstedt: Instant;
  readonly udstedtAf: string;
  readonly ivaerksat?: Instant | undefined;
  readonly ivaerksatAf?: string | undefined;
  readonly geografi?: readonly string[] | undefined;
  readonly beskyttede: boolean;
}

/** An authorisation with whose it is, and whether its customer has a security officer. */
export interface ListetTilladelse {
  readonly tilladelseId: string;
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly string[];
  readonly formaal: readonly string[];
  readonly formaalStandard: string;
  readonly kraevFormaal: boolean;
  readonly kraevSag: boolean;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly kundenr: string;
  readonly aftaleId: string;
  readonly udstedt: Instant;
  readonly udstedtAf: string;
  readonly ivaerksat?: Instant | undefined;
  readonly ivaerksatAf?: string | undefined;
  readonly kunde?: string | undefined;
  readonly art?: string | undefined;
  readonly sikkerhedsansvarlig: boolean;
  readonly geografi?: readonly string[] | undefined;
  readonly beskyttede: boolean;
}

/** Authorisations by customer. */
export interface Tilladelser {
  readonly journal: EntryId;
  readonly tilladelser: readonly ListetTilladelse[];
}

/** The authorisation issued. */
export interface TilladelseUdstedt {
  readonly journal: EntryId;
  readonly tilladelseId: string;
  readonly kundenr: string;
}

/** The authorisation put into effect. */
export interface TilladelseIvaerksat {
  readonly journal: EntryId;
  readonly tilladelseId: string;
  readonly kundenr: string;
  readonly ivaerksat: Instant;
}

/** The authorisation ended. */
export interface TilladelseLukket {
  readonly journal: EntryId;
  readonly tilladelseId: string;
}

/** What somebody could do on a day. */
export interface KendtAdgang {
  readonly kundenr: string;
  readonly kunde: string;
  readonly personkode: string;
  readonly navn: string;
  readonly art: string;
  readonly tilladelseId: string;
  readonly tjenester: readonly string[];
  readonly formaal: readonly string[];
  readonly feltgrupper: readonly string[];
  readonly fra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly til: string;
  readonly profiler: readonly string[];
  /** Municipality codes; none for the whole country. */
  readonly geografi: readonly string[];
  readonly beskyttede: boolean;
}

/** Access that differs between two days. */
export interface AdgangForskel {
  readonly forskel: 'ny' | 'ophoert' | 'aendret';
  readonly kundenr: string;
  readonly kunde: string;
  readonly personkode: string;
  readonly navn: string;
  readonly art: string;
  readonly tilladelseId: string;
  readonly tjenester: readonly string[];
  readonly formaal: readonly string[];
  readonly feltgrupper: readonly string[];
  readonly fra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly til: string;
  readonly profiler: readonly string[];
  /** Municipality codes; none for the whole country. */
  readonly geografi: readonly string[];
  readonly beskyttede: boolean;
}

/** Who could do what on a day, as known at an instant. */
export interface Adgange {
  readonly journal: EntryId;
  readonly dag: string;
  readonly registrering: Instant;
  readonly adgange: readonly KendtAdgang[];
  /** How many rows there are, shown or not. */
  readonly ialt: number;
}

/** What differs between two days, as known at an instant. */
export interface Forskelle {
  readonly journal: EntryId;
  readonly fra: string;
  readonly til: string;
  readonly registrering: Instant;
  readonly forskelle: readonly AdgangForskel[];
  /** How many rows there are, shown or not. */
  readonly ialt: number;
}

/** Issues an authorisation under an agreement. */
export interface TilladelseUdsted {
  readonly aftale: string;
  readonly tjenester?: string | undefined;
  readonly feltgrupper?: string | undefined;
  readonly formaal?: string | undefined;
  readonly standard?: string | undefined;
  readonly 'kraev-formaal'?: string | undefined;
  readonly 'kraev-sag'?: string | undefined;
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly geografi?: string | undefined;
  readonly beskyttede?: string | undefined;
}

/** Puts an authorisation into effect. */
export interface TilladelseIvaerksaet {
  readonly tilladelse: string;
}

/** Ends an authorisation. */
export interface TilladelseLuk {
  readonly tilladelse: string;
  readonly grund: string;
}

/** The authorisations. */
export interface TilladelseList {
  readonly kundenr?: string | undefined;
  readonly afventer?: string | undefined;
}

/** Who could do what on a day. */
export interface TilladelseVis {
  readonly dag?: string | undefined;
  readonly kundenr?: string | undefined;
  readonly registrering?: string | undefined;
  /** How many rows at most; all where nothing is said. */
  readonly antal?: string | undefined;
  /** How many rows to leave out from the beginning. */
  readonly spring?: string | undefined;
}

/** Who could do what on a day, as a file. */
export interface TilladelseFil {
  readonly dag?: string | undefined;
  readonly kundenr?: string | undefined;
  readonly registrering?: string | undefined;
}

/** What differs between two days. */
export interface TilladelseForskel {
  readonly fra: string;
  readonly til: string;
  readonly kundenr?: string | undefined;
  readonly registrering?: string | undefined;
  /** How many rows at most; all where nothing is said. */
  readonly antal?: string | undefined;
  /** How many rows to leave out from the beginning. */
  readonly spring?: string | undefined;
}

/** What differs between two days, as a file. */
export interface TilladelseForskelFil {
  readonly fra: string;
  readonly til: string;
  readonly kundenr?: string | undefined;
  readonly registrering?: string | undefined;
}
