import type { BrugerArt, Brugerart, Session, UserRecord } from './bruger.ts';

/** Somebody the desk has identified. */
export interface Caller extends UserRecord {
  readonly brugerart: Brugerart;
  readonly session: Session | undefined;
  /** The thumbprint of the certificate the caller was identified by. */
  readonly certifikat?: string | undefined;
  /** The end user behind a system, as the system names it, or the operator of the machine (governance.md G15). */
  readonly slutbruger: string | undefined;
}

/**
 * How a password user is journalled: an employee's personkode as MID, a system's as VID (Vilkår § 4; which credential
 * counts as which is ours, docs/reference/journal.md).
 */
export function brugerartOf(art: BrugerArt): Brugerart {
  return art === 'system' ? 'VID' : 'MID';
}
