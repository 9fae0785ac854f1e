/** A person an answer delivered, and how: looked up, as a relation of the one looked up, or in a hit list. */
export interface DeliveredTo {
  readonly personId: string;
  readonly rolle: 'opslag' | 'relation' | 'trafliste';
}

/**
 * One entry: what the desk knows of a request when it has answered it (ARCHITECTURE.md, governance.md § 4.7). Never the
 * values of the answer. Fields are digests or names; `salt` makes the later commitments to single fields unguessable.
 */
export interface JournalEntry {
  readonly entryId: string;
  /** ISO instant, milliseconds. */
  readonly tid: string;
  readonly kundenr: string;
  readonly identificeret: boolean;
  readonly personkode: string | undefined;
  readonly brugerart: 'VID' | 'MID' | 'VOCES' | 'MOCES' | undefined;
  readonly slutbruger: string | undefined;
  /** The thumbprint of the certificate the caller was identified by. */
  readonly certifikat: string | undefined;
  /** The session's token hash, hex, and the entry before this one in the same session. */
  readonly sessionId: string | undefined;
  readonly foregaaende: string | undefined;
  /** Source address. */
  readonly kilde: string;
  readonly doer: string;
  readonly tjeneste: string;
  readonly formaal: string | undefined;
  readonly sag: string | undefined;
  /** The entry whose answer led to this question, as the caller said. */
  readonly fra: string | undefined;
  /** What was asked or searched on, key by key, as the caller wrote it. */
  readonly spurgt: Readonly<Record<string, string>>;
  readonly virkning: string;
  readonly registrering: string;
  /** `leveret`, or `afslag:` and the refusal's code, and the legal question's number where there is one. */
  readonly udfald: string;
  readonly bemaerkning: string | undefined;
  readonly personer: readonly DeliveredTo[];
  readonly feltgrupper: readonly string[];
  /** The ids of the fields returned. */
  readonly felter: readonly string[];
  /** The protections applied: `navn`, `adresse`, `udland` withheld, or `markering` given along. */
  readonly beskyttelse: readonly string[];
  readonly prisklasse: string;
  /** Digest, hex, of the rules that decided. */
  readonly politik: string;
  /** SHA-256, hex, of the disclosed values in canonical form. */
  readonly svarDigest: string;
  /** 16 random bytes, hex. */
  readonly salt: string;
}
