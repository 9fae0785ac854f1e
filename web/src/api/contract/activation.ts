// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { Instant } from './ground.ts';

/** The token of a link. */
export interface ActivationLink {
  readonly token: string;
}

/** Whose link it is. */
export interface ActivationUser {
  readonly personkode: string;
  readonly navn: string;
}

/** The rules of the customer's passwords. */
export interface PasswordPolicy {
  readonly id: 'cpr-compat' | 'modern';
  readonly lengthMin: number;
  readonly lengthMax: number;
}

/** Whom a link is for, by which rules the password is chosen, and until when. */
export interface Activation {
  readonly bruger: ActivationUser;
  /** The customer's name. */
  readonly kunde: string;
  readonly politik: PasswordPolicy;
  readonly udloeber: Instant;
}

/** A link with the password chosen, twice. */
export interface PasswordChoice {
  readonly token: string;
  readonly nytKendeord: string;
  readonly gentag: string;
}

/** Who can sign in now. */
export interface Activated {
  readonly personkode: string;
}
