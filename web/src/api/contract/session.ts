// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Instant } from './ground.ts';

/** A purpose that the customer's grant covers. */
export interface Formaal {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  /** The act or provision it rests on, in Danish. */
  readonly hjemmel: string;
  /** Whether law joins several persons in one case (CPR-loven § 52, stk. 2). */
  readonly flerePersoner: boolean;
}

/** Whose session it is. */
export interface SessionUser {
  readonly personkode: string;
  readonly navn: string;
}

/** The customer the user belongs to. */
export interface SessionCustomer {
  readonly kundenr: string;
  readonly navn: string;
  /** The kind of customer, e.g. `kommune`. */
  readonly art: string;
}

/** Who is signed in, for what, and until when. */
export interface Session {
  readonly bruger: SessionUser;
  readonly kunde: SessionCustomer;
  readonly tjenester: readonly string[];
  readonly formaal: readonly Formaal[];
  /** The purpose chosen for the work at hand. */
  readonly valgtFormaal?: string | undefined;
  /** Whether the grant demands a case reference with each lookup. */
  readonly kraevSag: boolean;
  /** What it was opened by, and what opens it again once it is locked. */
  readonly adgangsmiddel: 'kendeord' | 'certifikat' | 'eid';
  readonly udloeber: Instant;
  /** After so many minutes without a sign of its user the session is locked (Vilkår § 7). */
  readonly laasesEfterMinutter: number;
  /** The offices the user holds in the administration of access. */
  readonly hverv: readonly Hverv[];
}

/** How a user says who it is. */
export interface SignOn {
  readonly personkode: string;
  readonly kendeord: string;
}

/** What a new password is given with. */
export interface PasswordChange {
  readonly personkode: string;
  readonly kendeord: string;
  readonly nytKendeord: string;
  readonly gentag: string;
}

/** The id of the purpose chosen. */
export interface PurposeChoice {
  readonly formaal: string;
}

/** What a locked session is opened with. */
export interface Reopening {
  readonly kendeord: string;
}

/** An office in the administration of access. */
export type Hverv =
  | 'cpr-administrationen'
  | 'kundecenter'
  | 'operatoer'
  | 'dap-administrator'
  | 'sikkerhedsansvarlig'
  | 'medarbejder';
