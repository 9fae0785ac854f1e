/** The name space of GCTP messages (cpr-services.md § 2). Callers may leave it out; answers always carry it. */
export const gctpNamespace = 'http://www.cpr.dk';

/** Sign-on: `Sik function="signon"`. A missing attribute is the empty text, which the desk answers in its own words. */
export interface GctpSignon {
  readonly kind: 'signon';
  /** `Gctp@v` as asked with; the answer repeats it. */
  readonly version: string;
  readonly userid: string;
  readonly password: string;
}

/** Change of password: `Sik function="newpass"`. */
export interface GctpNewpass {
  readonly kind: 'newpass';
  readonly version: string;
  readonly userid: string;
  readonly password: string;
  readonly newpass1: string;
  /** The new password once more. No known caller sends it; receipt 907 suggests that it exists (inferred). */
  readonly newpass2: string | undefined;
}

/** A call of a service, with its keys in the order they stood. */
export interface GctpServiceRequest {
  readonly kind: 'service';
  readonly version: string;
  readonly system: string;
  readonly service: string;
  /** Field name to value; a Field without `v` is the empty text. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Why a text is no GCTP message. */
export type MessageRefusal =
  | 'too-large'
  | 'malformed-xml'
  | 'dtd'
  | 'no-gctp'
  | 'foreign-namespace'
  | 'unexpected-element'
  | 'repeated-element'
  | 'too-many-attributes'
  | 'too-many-keys'
  | 'duplicate-key'
  | 'value-too-long'
  | 'version-missing'
  | 'name-missing'
  | 'unknown-function'
  | 'service-header-mismatch'
  | 'no-content';

/** A place in the text: line counted from 1, column from 0. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What had been read when a message was refused, so that the refusal can be answered in the form it was asked in. */
export interface GctpSeen {
  readonly version: string | undefined;
  readonly system: string | undefined;
  readonly service: string | undefined;
  /** Whether the message was a sign-on or a change of password. */
  readonly security: boolean;
}

/** A text that is no GCTP message. Holds no attribute value save the names that an answer repeats. */
export interface GctpRefused {
  readonly kind: 'refused';
  readonly reason: MessageRefusal;
  readonly at: TextPlace | undefined;
  readonly seen: GctpSeen;
}

/** Everything a request can turn out to be (cpr-services.md § 3.1). */
export type GctpMessage = GctpSignon | GctpNewpass | GctpServiceRequest | GctpRefused;
