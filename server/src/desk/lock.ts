import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Caller, type NsisNiveau, reachesNiveau, type Session } from '../rooms/access/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { Approach } from './ask.ts';
import { checkPassword } from './check-password.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { record } from './record.ts';

/** Locks a session at its user's wish. There being none is no error. False when it could not be journalled, and so was not locked. */
export async function lock(parts: DeskParts, approach: Approach): Promise<boolean> {
  try {
    const asOf = parts.present(parts.clock.now());
    const identified = await identify(parts, approach, asOf.registrering);
    const caller = 'caller' in identified ? identified.caller : identified.known;
    if (caller?.session === undefined || caller.session.laast !== undefined) return true;
    await record(parts, { approach, tjeneste: 'laas', spurgt: {}, asOf, caller });
    await parts.access.lockSession(caller.session.tokenHash, asOf.registrering);
    return true;
  } catch (fault) {
    parts.onFault(fault);
    return false;
  }
}

/** What a locked session is opened again with: a password, the certificate in the connection, or an identity that has been proven. */
export type ReopenedBy =
  | { readonly adgangsmiddel: 'kendeord'; readonly kendeord: string }
  | { readonly adgangsmiddel: 'certifikat'; readonly connection: Approach['credentials'] }
  | {
      readonly adgangsmiddel: 'eid';
      readonly personkode: string;
      readonly niveau: NsisNiveau;
      readonly spurgt: Readonly<Record<string, string>>;
    };

/** What reopening a locked session comes to. */
export type ReopenOutcome =
  | { readonly kind: 'reopened'; readonly caller: Caller; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/**
 * Opens a locked session again: the same session, until the moment it would have ended anyway. A wrong password is counted as at
 * any sign-on (cpr-services.md § 9), and every try has its entry.
 */
export async function reopen(parts: DeskParts, approach: Approach, by: ReopenedBy): Promise<ReopenOutcome> {
  try {
    const asOf = parts.present(parts.clock.now());
    const now = asOf.registrering;
    const identified = await identify(parts, approach, now);
    const caller = 'caller' in identified ? identified.caller : identified.known;
    const refusal =
      'refusal' in identified && identified.refusal.refused !== 'session-laast'
        ? identified.refusal
        : await reasonAgainst(parts, approach, caller?.session, by, now);
    const claimed = 'claimed' in identified ? identified.claimed : undefined;
    const spurgt =
      by.adgangsmiddel === 'kendeord'
        ? {}
        : by.adgangsmiddel === 'eid'
          ? by.spurgt
          : { adgangsmiddel: by.adgangsmiddel };
    const receipt = await record(parts, { approach, tjeneste: 'genaabn', spurgt, asOf, caller, claimed, refusal });
    if (refusal !== undefined) return { kind: 'refused', refusal, receipt };
    if (caller?.session === undefined) throw new Error('a session was reopened that is none');
    await parts.access.unlockSession(caller.session.tokenHash, now);
    return { kind: 'reopened', caller, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

/**
 * Ours: a session is opened again by what opened it, and one of a password by anything that proves the same user; so a password
 * never opens what took a certificate or an identity, nor a lower level of assurance what took a higher one.
 */
async function reasonAgainst(
  parts: DeskParts,
  approach: Approach,
  session: Session | undefined,
  by: ReopenedBy,
  now: string,
): Promise<Refusal | undefined> {
  if (session === undefined) return refuse('ukendt-kalder');
  const { personkode, adgangsmiddel } = session;
  if (adgangsmiddel !== 'kendeord' && adgangsmiddel !== by.adgangsmiddel) return refuse('laas-andet-middel');
  switch (by.adgangsmiddel) {
    case 'kendeord': {
      const checked = await checkPassword(parts, { approach, personkode, password: by.kendeord, changes: false }, now);
      return 'refused' in checked ? checked : undefined;
    }
    case 'certifikat': {
      if (by.connection.kind !== 'certificate') return refuse('certifikat-mangler');
      const presented = await identify(parts, { ...approach, credentials: by.connection }, now);
      if ('refusal' in presented) return presented.refusal;
      return presented.caller.bruger.personkode === personkode ? undefined : refuse('laas-anden-bruger');
    }
    case 'eid':
      if (by.personkode !== personkode) return refuse('laas-anden-bruger');
      return session.niveau === undefined || reachesNiveau(by.niveau, session.niveau)
        ? undefined
        : refuse('eid-niveau');
  }
}
