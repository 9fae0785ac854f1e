import { hash } from 'node:crypto';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  brugerartOf,
  type Caller,
  inForce,
  isLocked,
  PRESENCE_SECONDS,
  type UserRecord,
} from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import { checkKilde } from './check-kilde.ts';
import type { DeskParts } from './parts.ts';

/** Who was identified, or the refusal and whatever is known of who it was. */
export type Identified =
  | { readonly caller: Caller }
  | { readonly refusal: Refusal; readonly known: Caller | undefined; readonly claimed?: string };

/** What a caller was identified by, beside the user itself. */
type By = Pick<Caller, 'brugerart' | 'session' | 'certifikat' | 'slutbruger'>;

/** The SHA-256 of a token, hex: what is stored instead of it. */
export function hashToken(token: string): string {
  return hash('sha256', token);
}

/** Step 1: credentials → caller. Unknown callers come first, then users who are locked or no longer in force. */
export async function identify(parts: DeskParts, approach: Approach, now: string): Promise<Identified> {
  const { credentials } = approach;
  switch (credentials.kind) {
    case 'none':
    case 'maskine':
      return { refusal: refuse('ukendt-kalder'), known: undefined };
    case 'operator': {
      const user = await parts.access.findUser(credentials.personkode);
      if (user === undefined) {
        return { refusal: refuse('ukendt-bruger'), known: undefined, claimed: credentials.personkode };
      }
      const slutbruger = `operatør ${credentials.osUser}`;
      return usable(user, { brugerart: brugerartOf(user.bruger.art), session: undefined, slutbruger }, now);
    }
    case 'token': {
      const session = await parts.access.findSession(hashToken(credentials.token));
      if (session === undefined || session.kanal !== credentials.kanal) {
        return { refusal: refuse('ukendt-kalder'), known: undefined };
      }
      if (session.udloeber <= now)
        return { refusal: refuse('session-udloebet'), known: undefined, claimed: session.personkode };
      if (session.kilde !== approach.kilde) {
        // A change of address while signed on ends the token's validity (cpr-services.md § 13).
        await parts.access.deleteSession(session.tokenHash);
        const aside = 'source address changed';
        return { refusal: refuse('session-udloebet', { aside }), known: undefined, claimed: session.personkode };
      }
      const user = await parts.access.findUser(session.personkode);
      if (user === undefined) return { refusal: refuse('ukendt-kalder'), known: undefined };
      const by: By = { brugerart: brugerartOf(user.bruger.art), session, slutbruger: approach.slutbruger };
      if (isLocked(session, now)) return { refusal: refuse('session-laast'), known: { ...user, ...by } };
      if (session.kanal === 'web' && Date.parse(now) - Date.parse(session.brugt) >= PRESENCE_SECONDS * 1000) {
        await parts.access.touchSession(session.tokenHash, now);
      }
      return usableFrom(parts, approach, user, by, now);
    }
    case 'certificate':
      return identifyByCertificate(parts, credentials.der, approach, now);
  }
}

/**
 * Who presents a certificate is the user it is tied to. Refused in this order: one of an authority we do not know, one tied to
 * nobody, one revoked, one outside its time. All but the first two are somebody's, who is named in the journal.
 */
async function identifyByCertificate(
  parts: DeskParts,
  der: Uint8Array,
  approach: Approach,
  now: string,
): Promise<Identified> {
  const { aftryk, kendtUdsteder } = parts.certificates.read(der);
  const unknown = (code: 'certifikat-fremmed' | 'certifikat-ukendt') => ({
    refusal: refuse(code, { aside: `certificate ${aftryk}` }),
    known: undefined,
  });
  if (!kendtUdsteder) return unknown('certifikat-fremmed');
  const certifikat = await parts.access.findCertifikat(aftryk);
  const user = certifikat === undefined ? undefined : await parts.access.findUser(certifikat.personkode);
  if (certifikat === undefined || user === undefined) return unknown('certifikat-ukendt');
  const by = { brugerart: 'VOCES', session: undefined, certifikat: aftryk, slutbruger: approach.slutbruger } as const;
  const caller: Caller = { ...user, ...by };
  if (certifikat.spaerret !== undefined) return { refusal: refuse('certifikat-spaerret'), known: caller };
  if (!inForce(certifikat, now)) return { refusal: refuse('certifikat-udloebet'), known: caller };
  return usableFrom(parts, approach, user, by, now);
}

/** A user whose request came over a network, from an address it may come from. */
async function usableFrom(
  parts: DeskParts,
  approach: Approach,
  user: UserRecord,
  by: By,
  now: string,
): Promise<Identified> {
  const elsewhere = await checkKilde(parts, approach, user, now);
  return elsewhere === undefined ? usable(user, by, now) : { refusal: elsewhere, known: { ...user, ...by } };
}

function usable(user: UserRecord, by: By, now: string): Identified {
  const caller: Caller = { ...user, ...by };
  const refusal = refusalOfState(user, now);
  return refusal === undefined ? { caller } : { refusal, known: caller };
}

/** The refusal a user's or customer's state calls for; undefined when both are in force. */
export function refusalOfState({ bruger, kunde }: UserRecord, now: string): Refusal | undefined {
  if (bruger.tilstand === 'laast') return refuse('bruger-laast');
  if (bruger.tilstand === 'inaktiv' || !inForce(bruger, now)) return refuse('bruger-inaktiv');
  if (!inForce(kunde, now)) return refuse('bruger-inaktiv', { aside: 'customer not in force' });
  return undefined;
}
