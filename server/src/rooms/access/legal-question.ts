import type { Personnummer } from '../../ground/personnummer/index.ts';
import type { Refusal } from '../../ground/refusals/index.ts';
import type { Tilladelse } from './bruger.ts';
import type { Caller } from './caller.ts';
import type { Modtager } from './kunde.ts';
import type { Adgang } from './udlejer.ts';

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
  /** As what the service hands out data to whoever may ask it; undefined: as what the customer is to the law. */
  readonly modtager?: Modtager | undefined;
  /** The way in the request came by, where there are subscriptions to it. */
  readonly adgang?: Adgang | undefined;
  /** How the customer stands to the dwelling asked about; undefined where none is, or while that is not known. */
  readonly bolig?: Boligforhold | undefined;
  /** The moment of the decision, ISO instant. */
  readonly at: string;
}

/** How a customer stands to a dwelling and to the number of the owner it names. */
export interface Boligforhold {
  /** Whether the number is tied to the customer. */
  readonly knyttet: boolean;
  /** Whether the number is that of a current owner of all there is at the address, as Ejerfortegnelsen has it. */
  readonly ejer: boolean;
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
  /** Whether having the service at all is part of what it asks. */
  readonly isAboutGrant?: true;
  /** Whether it is about the customer alone, whatever is asked for. */
  readonly isOfCustomer?: true;
  /** The refusal that a no is given as, where nobody outside may learn which question it was. */
  readonly unsaid?: Refusal['refused'];
  decide(matter: Matter): LegalAnswer;
}
