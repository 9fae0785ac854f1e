// Made from contracts/openapi by `npm run contract`; change the contract, not this file.
import type { EntryId, Instant } from './ground.ts';

/** A new customer. */
export interface KundeOpret {
  readonly kundenr: string;
  readonly navn: string;
  readonly art: string;
  readonly cvr?: string | undefined;
}

/** The customer taken in. */
export interface KundeOprettet {
  readonly journal: EntryId;
  readonly kundenr: string;
}

/** A customer. */
export interface Kunde {
  readonly kundenr: string;
  readonly cvr?: string | undefined;
  readonly navn: string;
  readonly art: string;
  readonly gyldigFra: Instant;
  /** An instant, or `infinity` while it runs. */
  readonly gyldigTil: string;
  readonly epost?: string | undefined;
}

/** Customers in the order of their numbers. */
export interface KundeList {
  readonly journal: EntryId;
  readonly kunder: readonly Kunde[];
  /** The kinds of customer in words. */
  readonly arter: Readonly<Record<string, ArtName>>;
}

/** A kind of customer in words. */
export interface ArtName {
  readonly da: string;
  readonly en: string;
}

/** Sets the customer's demands on signing in; what is not given stays. */
export interface KundeKrav {
  readonly kundenr: string;
  readonly kendeordspolitik?: 'cpr-compat' | 'modern' | undefined;
  readonly kildeadresseKraevet?: 'ja' | 'nej' | undefined;
}

/** The demands as they are now. */
export interface KundeKravTold {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly kendeordspolitik: 'cpr-compat' | 'modern';
  readonly kildeadresseKraevet: boolean;
}

/** The customer it was done to. */
export interface KundeDone {
  readonly journal: EntryId;
  readonly kundenr: string;
  readonly tilladelseId?: string | undefined;
  readonly tjenester?: readonly string[] | undefined;
  readonly feltgrupper?: readonly string[] | undefined;
  readonly formaal?: readonly string[] | undefined;
}

/** Corrects a customer. */
export interface KundeRet {
  readonly kundenr: string;
  readonly navn?: string | undefined;
  readonly epost?: string | undefined;
}

/** Closes a customer. */
export interface KundeLuk {
  readonly kundenr: string;
  readonly grund: string;
}

/** Grants past the offices; for the operator of the machine alone. */
export interface KundeTilladelse {
  readonly kundenr: string;
  readonly tjenester: string;
  readonly feltgrupper: string;
  readonly formaal: string;
  readonly 'kraev-formaal'?: string | undefined;
  readonly 'kraev-sag'?: string | undefined;
  readonly geografi?: string | undefined;
  readonly 'uden-beskyttede'?: string | undefined;
}
