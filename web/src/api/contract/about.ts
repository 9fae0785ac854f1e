// Made from contracts/openapi by `npm run contract`; change the contract, not this file.

/** A user of a demo system, with the password that is no secret there. */
export interface DemoUser {
  readonly personkode: string;
  readonly kendeord: string;
  readonly navn: string;
  readonly kunde: string;
  /** The kind of customer, e.g. `kommune`. */
  readonly art: string;
  /** The services the user may use. */
  readonly may: readonly string[];
  /** The offices the user holds, in words. */
  readonly hverv: readonly {
    readonly da: string;
    readonly en: string;
  }[];
}

/** That one can sign in with MitID Erhverv. */
export interface AboutEid {
  /** Whether a stand-in with invented identities takes its place. */
  readonly standIn: boolean;
}

/** What this system is. The demo parts exist in a demo system only. */
export interface About {
  readonly demo: boolean;
  readonly version: string;
  readonly eid?: AboutEid | undefined;
  readonly demoUsers?: readonly DemoUser[] | undefined;
  /** Example numbers by situation, e.g. `protected`. */
  readonly demoPersons?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** What a field's value is, so that it can be written. */
export type FieldValueKind = 'tekst' | 'kode' | 'personnummer' | 'tid' | 'markering';

/** One field that can be answered. */
export interface CatalogueField {
  /** `kind.name`, e.g. `navn.fornavne`. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly group: string;
  readonly protects: ProtectedAs;
  readonly value: FieldValueKind;
  /** Whether a person can have several facts of this kind at a time. */
  readonly several: boolean;
  readonly da: string;
  readonly en: string;
}

/** The field catalogue: every field with its label, and the groups in their order. */
export interface Catalogue {
  readonly fields: readonly CatalogueField[];
  readonly groups: readonly string[];
  /** Why a field may be withheld. */
  readonly reasons: readonly string[];
}

/** What a protection of name and address covers of it. */
export type ProtectedAs = 'ingen' | 'navn' | 'adresse' | 'udland';
