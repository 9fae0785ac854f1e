// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';
import type { Session } from './session.ts';

/** Which level of assurance is wanted; Betydelig where nothing is said. */
export interface EidBegin {
  readonly niveau?: 'betydelig' | 'hoej' | undefined;
}

/** Where the browser is to go. */
export interface EidBegun {
  readonly adresse: string;
}

/** What the broker sent back, as it stood in the address; no code where the user gave up. */
export interface EidReturn {
  readonly code?: string | undefined;
  readonly state: string;
}

/** The session that began, or the one that is open again. */
export interface EidSession {
  readonly session: Session;
  /** Whether it is the locked session, open again. */
  readonly genaabnet: boolean;
}

/** An identity and whose it is to be. */
export interface EidTie {
  readonly personkode: string;
  /** Its id in MitID Erhverv. */
  readonly identitet: string;
}

/** What was tied. */
export interface EidTied {
  readonly journal: EntryId;
  readonly personkode: string;
  readonly identitet: string;
  readonly godkendt?: Instant | undefined;
}

/** A user. */
export interface EidUser {
  readonly personkode: string;
}

/** The user whose tie has ended. */
export interface EidDone {
  readonly journal: EntryId;
  readonly personkode: string;
}

/** Whose identities. */
export interface EidList {
  readonly personkode?: string | undefined;
}

/** A tie between a user and an identity. */
export interface Eid {
  readonly erhvervId: string;
  readonly kundenr: string;
  readonly personkode: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  /** The user's name. */
  readonly navn: string;
  /** The customer's name. */
  readonly kunde: string;
  readonly godkendt?: Instant | undefined;
  /** Who approved it as a named signature; nobody signs in by it before. */
  readonly godkendtAf?: string | undefined;
}

/** Ties in the order of customer, personkode and beginning. */
export interface EidListed {
  readonly journal: EntryId;
  readonly identiteter: readonly Eid[];
}
