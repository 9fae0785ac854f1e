// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** What is asked: the number, purpose and case, and the times where they are not now. */
export interface Question {
  /** Ten digits, with or without a hyphen. */
  readonly personnummer: string;
  readonly formaal?: string | undefined;
  /** The case reference. */
  readonly sag?: string | undefined;
  /** `YYYY-MM-DD`: what held at the start of that day. */
  readonly virkning?: string | undefined;
  /** `YYYY-MM-DD`: as it was registered at the start of that day. */
  readonly registrering?: string | undefined;
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

/** What a lookup answers about one person. */
export interface Answer {
  readonly journal: AnswerEntry;
  readonly asOf: AnswerTimes;
  readonly situationer: readonly Situation[];
  /** By field id; kinds with several facts carry which, from 1: `barn.2.personnummer`. A field left out is empty. */
  readonly fields: Readonly<Record<string, FieldState>>;
}
