// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant, RowFault } from './ground.ts';

/** A dwelling or stairwell to follow. */
export interface StandingAsked {
  readonly ejer: string;
  readonly 'adresse-id'?: string | undefined;
  readonly 'husnummer-id'?: string | undefined;
  readonly hver: string;
  readonly epost?: string | undefined;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
}

/** A standing lookup by its id. */
export interface StandingNamed {
  readonly loebende: string;
}

/** The standing lookup. */
export interface StandingMade {
  readonly journal: EntryId;
  readonly loebendeId: string;
}

/** Standing lookups, those that have ended last. */
export interface StandingListed {
  readonly journal: EntryId;
  readonly loebende: readonly Standing[];
}

/** A standing lookup. */
export interface Standing {
  readonly kundenr: string;
  readonly loebendeId: string;
  readonly personkode: string;
  readonly betegnelse: string;
  /** Owner and place as they are asked each time. */
  readonly spurgt: Readonly<Record<string, string>>;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  readonly hver: 'dag' | 'uge' | 'maaned';
  readonly epost?: string | undefined;
  readonly gyldigFra: Instant;
  /** An instant, or infinity. */
  readonly gyldigTil: string;
  /** Why it has ended: what its last run came to, or opsagt. */
  readonly grund?: string | undefined;
  /** When it is asked next: an instant, or infinity. */
  readonly naeste: string;
  readonly koersler: readonly StandingRun[];
}

/** What a run came to. */
export interface StandingRun {
  readonly koert: Instant;
  readonly entryId?: string | undefined;
  /** leveret, or the code of the refusal, with the number of the legal question where there is one. */
  readonly udfald: string;
  /** Whether it took stock. */
  readonly foerste: boolean;
  /** How many persons the answer had. */
  readonly beboere: number;
  readonly aendringer: readonly Moved[];
  /** Stays that are told otherwise without anybody having moved: corrected, annulled, or ended longer ago than may be told. */
  readonly rettelser: number;
  /** How many moves are told no more, since the dwelling is not followed any longer or the owner is not tied. */
  readonly udeladt: number;
}

/** Somebody who moved in or out since the run before. */
export interface Moved {
  readonly hvad: 'ind' | 'ud';
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

/** A file of dwellings, and how those are followed whose rows do not say it. */
export interface StandingFile {
  /** The bytes of the file as base64. */
  readonly fil: string;
  readonly hver: string;
  readonly epost?: string | undefined;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
}

/** The same, and whether a file with errors is taken in part. */
export interface StandingFileTaken {
  /** The bytes of the file as base64. */
  readonly fil: string;
  readonly hver: string;
  readonly epost?: string | undefined;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  readonly raekker: 'alle' | 'gode';
}

/** A row of a file, by its line, and what is wrong with it. */
export interface StandingFileRow {
  readonly linje: number;
  readonly handling: string;
  readonly ejer?: string | undefined;
  /** The address as DAR has it, where it is known. */
  readonly adresse?: string | undefined;
  readonly fejl?: RowFault | undefined;
}

/** What a file would do. */
export interface StandingFileTried {
  readonly journal: EntryId;
  readonly antal: number;
  /** How many rows have an error. */
  readonly fejl: number;
  readonly raekker: readonly StandingFileRow[];
}

/** What a file did. */
export interface StandingFileDone {
  readonly journal: EntryId;
  /** How many are followed from now on. */
  readonly oprettet: number;
  /** How many are followed no more. */
  readonly ophoert: number;
  /** How many rows were left out for their errors. */
  readonly udeladt: number;
}

/** Standing lookups by their ids, one a line. */
export interface StandingsNamed {
  readonly loebende: string;
}

/** How many were ended. */
export interface StandingsEnded {
  readonly journal: EntryId;
  readonly ophoert: number;
}
