import type { Adgang, Ejernummer } from './udlejer.ts';

/** From how many dwellings on a private landlord may have the landlord service: more than ten (CPR-loven § 39, stk. 3; S003). */
export const BOLIGER_MIN = 11;

/** The largest document that can be attached, bytes (ours): anybody may apply. */
export const BILAG_BYTES_MAX = 2 * 1024 * 1024;

/** What the CPR Administration made of the documentation. `tid` is an ISO instant; `af` undefined for the operator of the machine. */
export interface DokumentationVurderet {
  readonly vurdering: string;
  readonly tid: string;
  readonly af: string | undefined;
}

/** What the CPR Administration made of an owner's leave: whether it is one, of which day, and why. Times as above. */
export interface FuldmagtVurderet {
  readonly godtaget: boolean;
  /** The day the document bears, `YYYY-MM-DD`; undefined where it is refused and bears none. */
  readonly dateret: string | undefined;
  readonly vurdering: string;
  readonly tid: string;
  readonly af: string | undefined;
}

/** The number of an owner as it was stated, and of one by leave what was made of that. */
export interface AnsoegtEjernummer extends Pick<Ejernummer, 'nummer' | 'grundlag'> {
  readonly fuldmagt?: FuldmagtVurderet | undefined;
}

/** What a landlord states beside the scope when it applies for the landlord service (S003, før opslag). */
export interface UdlejerAnmodning {
  /** The numbers that its dwellings are owned by: its own, and those of owners it administers for by their leave. */
  readonly ejernumre: readonly AnsoegtEjernummer[];
  /** The ways in it subscribes to with the grant. */
  readonly adgange: readonly Adgang[];
  /** How many dwellings it owns and lets, or administers; undefined where it need not be said. */
  readonly antalBoliger: number | undefined;
  /** The name of the document attached. */
  readonly bilag: string | undefined;
  readonly vurderet?: DokumentationVurderet | undefined;
}

/** A document attached to an application. */
export interface AnmodningBilag {
  readonly navn: string;
  readonly bytes: Uint8Array;
}
