// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** A dwelling or stairwell to follow. */
export interface StandingAsked {
  readonly ejer: string;
  readonly betegnelse: string;
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
  /** Why it has ended: the code of a refusal, or opsagt. */
  readonly grund?: string | undefined;
  /** When it is asked next: an instant, or infinity. */
  readonly naeste: string;
  readonly koersler: readonly StandingRun[];
}

/** What a run came to. */
export interface StandingRun {
  readonly koert: Instant;
  readonly entryId?: string | undefined;
  readonly udfald: string;
  readonly beboere: number;
  readonly aendringer: readonly Moved[];
  /** Stays that are there no more without anybody having moved. */
  readonly rettelser: number;
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
