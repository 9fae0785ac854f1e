// Made from contracts/openapi by `npm run contract`; change the contract, not this file.

/** The owner, and the place by one of three: DAR's id of the address, DAR's id of the house number, or codes with house number. Without floor and door it is the whole stairwell. */
export interface DwellingAsked {
  /** The owner's CVR number or personnummer. */
  readonly ejer: string;
  readonly adresseId?: string | undefined;
  readonly husnummerId?: string | undefined;
  readonly kommune?: string | undefined;
  readonly vejkode?: string | undefined;
  readonly husnummer?: string | undefined;
  readonly etage?: string | undefined;
  readonly sidedoer?: string | undefined;
  /** From which day on to tell who left: at most twelve months back, and twelve months where it is left out. */
  readonly fra?: string | undefined;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  /** Whether the answer is wanted as files too: one lookup, one entry, one price. */
  readonly filer?: '' | 'ja' | undefined;
}

/** Who lives there, and who has left. */
export interface DwellingAnswer {
  readonly journal: {
    readonly id: string;
    readonly tid: string;
  };
  readonly bolig: Dwelling;
  readonly beboere: readonly Resident[];
  /** What the lookup costs, øre. */
  readonly prisOere?: number | undefined;
  readonly filer?: readonly DwellingFile[] | undefined;
}

/** What was asked about. */
export interface Dwelling {
  readonly kommunekode: string;
  readonly vejkode: string;
  readonly husnummer: string;
  readonly etage?: string | undefined;
  readonly sidedoer?: string | undefined;
  /** As DAR writes it to be read, with road, floor, door and postcode. */
  readonly adresse?: string | undefined;
  /** From which day on it tells who left: never before the acquisition. */
  readonly fra: string;
  /** Since when the owner has owned it; nobody is told to have moved in before. */
  readonly erhvervet: string;
  /** The day it is of. */
  readonly dag: string;
}

/** Somebody who lives or lived there. */
export interface Resident {
  readonly etage?: string | undefined;
  readonly sidedoer?: string | undefined;
  readonly adresseringsnavn?: string | undefined;
  readonly fornavne?: string | undefined;
  readonly mellemnavn?: string | undefined;
  readonly efternavn?: string | undefined;
  /** YYYY-MM-DD; unknown parts are zeros. The day of the acquisition where that is later. */
  readonly tilflyttet?: string | undefined;
  readonly tilflyttetUsikker: boolean;
  /** YYYY-MM-DD; absent for who lives there now. */
  readonly fraflyttet?: string | undefined;
  readonly fraflyttetUsikker: boolean;
  /** Name and address are protected and may be passed on to no other private party. */
  readonly beskyttet: boolean;
}

/** The answer as a file: its bytes as base64. */
export interface DwellingFile {
  readonly form: 'excel' | 'csv';
  readonly navn: string;
  readonly type: string;
  readonly bytes: string;
}
