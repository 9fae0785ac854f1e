import type { Godkendelse } from './signatur.ts';

/** The levels of assurance of the Danish standard, lowest first (NSIS, governance.md § 7.3). */
export const NSIS_NIVEAUER = ['lav', 'betydelig', 'hoej'] as const;

/** A level of assurance. */
export type NsisNiveau = (typeof NSIS_NIVEAUER)[number];

/** Whether a level is as high as another. */
export function reachesNiveau(niveau: NsisNiveau, wanted: NsisNiveau): boolean {
  return NSIS_NIVEAUER.indexOf(niveau) >= NSIS_NIVEAUER.indexOf(wanted);
}

/** Who somebody has proven to be to the broker of electronic identities: an employee of an organisation (identity.md § 2.1). */
export interface EidIdentitet {
  /** The id of the professional identity, the same by whichever broker; undefined where the identity is a private one. */
  readonly erhvervId: string | undefined;
  readonly cvr: string | undefined;
  readonly niveau: NsisNiveau;
  /** The broker's number of the sign-in (identity.md § 6.3, SS7). */
  readonly transaktion: string | undefined;
}

/** An identity tied to a user: who proves to be it is that user. */
export interface EidTilknytning extends Pick<Godkendelse, 'godkendt'> {
  readonly erhvervId: string;
  readonly kundenr: string;
  readonly personkode: string;
}

/** A tie between an identity and a user, as it was made. Times are ISO instants; `gyldigTil` is `infinity` while it runs. */
export interface DatedEid extends EidTilknytning, Godkendelse {
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** A tie with the names of whose it is. */
export interface ListedEid extends DatedEid {
  readonly navn: string;
  readonly kunde: string;
}

/** The identities that are tied to users. */
export interface EidBook {
  /** False when the identity is somebody's, or the user has one, already. */
  add(tie: Omit<DatedEid, 'gyldigTil'>): Promise<boolean>;
  /** Notes that the operator approved an identity; false when there is none that waits. */
  approve(erhvervId: string, now: string, by: string): Promise<boolean>;
  /** Ends the tie of a user; false when there is none. */
  end(personkode: string, now: string): Promise<boolean>;
  /** Those that run and those that have ended, in the order of customer, personkode and beginning. */
  list(personkode: string | undefined): Promise<readonly ListedEid[]>;
}

/** What a sign-in is begun with: secrets that come back with it. */
export interface EidForsoeg {
  readonly state: string;
  readonly nonce: string;
  /** The secret behind the challenge of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** The broker of electronic identities (OpenID Connect). Throws a fault when it cannot be reached or breaks the protocol. */
export interface EidBroker {
  /** Where the browser is sent to sign in; it comes back to `svar`, an address of ours. */
  begin(asked: EidForsoeg & { readonly niveau: NsisNiveau; readonly svar: string }): Promise<string>;
  /** Who signed in, for the code that came back; undefined where the code or what stands behind it does not count. */
  finish(asked: EidForsoeg & { readonly code: string; readonly svar: string }): Promise<EidIdentitet | undefined>;
}
