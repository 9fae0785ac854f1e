import type { AsOf } from '../ground/bitemporal/index.ts';
import type { Refusal } from '../ground/refusals/index.ts';
import type { Disclosure } from '../rooms/disclosure/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { AskedSearch, Service } from '../services/index.ts';
import type { HitsFound } from './find.ts';
import type { DwellingAnswered } from './walk-dwelling.ts';

/** How a caller says who it is. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string; readonly kanal: 'gctp' | 'web' | 'rest' }
  /** A client certificate that the TLS connection has proven the caller to hold the key of; `der` are its bytes. */
  | { readonly kind: 'certificate'; readonly der: Uint8Array }
  /** The operator of the machine acting for nobody: administers, and looks nobody up. */
  | { readonly kind: 'maskine'; readonly osUser: string }
  /** The clock, which asks what a user has had asked on a schedule. */
  | { readonly kind: 'ur'; readonly personkode: string }
  /** The operator of the machine, who has the database in hand anyway, acting for a user. */
  | { readonly kind: 'operator'; readonly osUser: string; readonly personkode: string };

/** What every request says, whatever it asks for. */
export interface Approach {
  /** The door's name, e.g. `gctp`. */
  readonly doer: string;
  /** Source address. */
  readonly kilde: string;
  readonly credentials: Credentials;
  /** The end user as a calling system names it (governance.md G15). */
  readonly slutbruger?: string | undefined;
}

/** The entry a run is to have, drawn before it was begun; or the one that an earlier try at the same run has, which was not kept. */
export type RunEntry = { readonly entryId: string } | { readonly gentager: string };

/** A lookup, when the door has translated it: the protocol ends here. */
export interface Ask extends Approach {
  /** The service's name as the caller wrote it. */
  readonly service: string;
  /** The question's keys by their neutral names, as the caller wrote the values. */
  readonly keys: Readonly<Record<string, string>>;
  /** The search that the keys say, where the protocol has a query language and the door has translated it. */
  readonly search?: AskedSearch | undefined;
  /** What the door found wrong with the request; it is told only to those who may ask at all. */
  readonly unreadable?: Refusal | undefined;
  readonly formaal?: string | undefined;
  readonly sag?: string | undefined;
  /** The id of the journal entry whose answer led to this question: a relative on a person's page. */
  readonly fra?: string | undefined;
  /** Of what the clock asks: how it stands to the journal, so that a run that was cut short is not paid for twice. */
  readonly koersel?: RunEntry | undefined;
  readonly asOf: AsOf;
}

/** What a lookup comes to. A refusal has a receipt unless the journal itself was out of reach. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly service: Service;
      readonly disclosure: Disclosure;
      /** Of a search, what there is to tell beside the persons. */
      readonly hits: HitsFound | undefined;
      /** Of a landlord's question, what it was about. */
      readonly bolig?: DwellingAnswered | undefined;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };
