import type { Personnummer } from '../../ground/personnummer/index.ts';
import type { Tilladelse } from './bruger.ts';
import type { Caller } from './caller.ts';

/** What a legal question is put to: the caller, the grant, and what is asked for which purpose in which case. */
export interface Matter {
  readonly caller: Caller;
  readonly service: string;
  readonly tilladelse: Tilladelse;
  /** The purpose the caller named, or chose for the session; undefined when none was named. */
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
  /** Whether the person asked about is a relative whom the page of the case's own person named to this user. */
  readonly reachedFromCase: boolean;
  /** The personnumre asked about. */
  readonly personnumre: readonly Personnummer[];
  /** Whether the question is about today, in both times; a day more or less is the doors' clocks. */
  readonly aboutNow: boolean;
  /** Whether only what is in force is asked for: neither history nor where the facts come from. */
  readonly currentOnly: boolean;
  /** The moment of the decision, ISO instant. */
  readonly at: string;
}

/**
 * The answer to a legal question, and why, in both languages. `no` ends the lookup; `depends` lets it go on, and what is
 * asked is settled person by person: by who is found, or by what is given of whom.
 */
export interface LegalAnswer {
  readonly answer: 'yes' | 'no' | 'depends';
  readonly da: string;
  readonly en: string;
}

/** One legal question: its number, which never changes, the provision it carries out, what it asks, and its answer. */
export interface LegalQuestion {
  readonly number: string;
  readonly source: string;
  readonly da: string;
  readonly en: string;
  decide(matter: Matter): LegalAnswer;
}
