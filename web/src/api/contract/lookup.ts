// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** What is asked: the number, purpose and case, and the times where they are not now. */
export interface Question {
  /** Ten digits, with or without a hyphen. */
  readonly personnummer: string;
  readonly formaal?: string | undefined;
  /** The case reference. */
  readonly sag?: string | undefined;
  /** The journal entry whose answer led here: a relative on a person's page (CPR-loven § 52). */
  readonly fra?: EntryId | undefined;
  /** `YYYY-MM-DDTHH:mm`, Danish civil time, or `YYYY-MM-DD`: what held then, or at the start of that day. */
  readonly virkning?: string | undefined;
  /** `YYYY-MM-DD`: as it was registered at the start of that day. */
  readonly registrering?: string | undefined;
  /** Asks for what is past or still to come as well. Private parties are refused (CPR-loven § 38). */
  readonly historik?: boolean | undefined;
  /** Asks for each fact where it comes from and since when it is known. Private parties are refused. */
  readonly oprindelse?: boolean | undefined;
}

/** The journal entry of an answer. */
export interface AnswerEntry {
  readonly id: EntryId;
  readonly tid: Instant;
}

/** The two times an answer is seen from. */
export interface AnswerTimes {
  /** Danish civil time. */
  readonly virkning: string;
  readonly registrering: Instant;
}

/** The situation a person is in, as far as it bears on what may be told. */
export type Situation =
  | 'ordinaer'
  | 'beskyttet'
  | 'doed'
  | 'udrejst'
  | 'forsvundet'
  | 'udenFastBopael'
  | 'administrativ'
  | 'erstattet';

/** The state of a field in an answer. `text` is the Danish text of a code. */
export type FieldState =
  | {
      readonly state: 'value';
      readonly value: string;
      readonly text?: string | undefined;
    }
  | {
      readonly state: 'empty';
    }
  | {
      readonly state: 'withheld';
      readonly reason: string;
    }
  | {
      readonly state: 'not-asked';
    };

/** Where a fact comes from and since when it is known. */
export interface Origin {
  readonly registreringFra: Instant;
  readonly indlaest: Instant;
  readonly kilde: string;
}

/** A fact of an answer that was asked for fact by fact, its fields by name; a field left out is empty. */
export interface AnswerFact {
  readonly kind: string;
  /** Whether it is in force at the times asked about. */
  readonly current: boolean;
  /** A annulled, K corrected, Æ technical change. */
  readonly mark?: 'A' | 'K' | 'Æ' | undefined;
  readonly origin?: Origin | undefined;
  readonly fields: Readonly<Record<string, FieldState>>;
}

/** What a lookup answers about one person. */
export interface Answer {
  readonly journal: AnswerEntry;
  readonly asOf: AnswerTimes;
  readonly situationer: readonly Situation[];
  /** By field id; kinds with several facts carry which, from 1: `barn.2.personnummer`. A field left out is empty. */
  readonly fields: Readonly<Record<string, FieldState>>;
  /** Where history or origins were asked for: fact by fact, those in force of a kind in the order of `fields`. */
  readonly facts?: readonly AnswerFact[] | undefined;
}
