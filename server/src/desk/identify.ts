import { type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  brugerartOf,
  type Caller,
  hashToken,
  inForce,
  isLocked,
  niveauFor,
  PRESENCE_SECONDS,
  reachesNiveau,
  type UserRecord,
} from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import { narrowedBy, reasonAgainstCertificate } from './certificate-holds.ts';
import { checkKilde } from './check-kilde.ts';
import type { DeskParts } from './parts.ts';

/** Who was identified, or the refusal and whatever is known of who it was. */
export type Identified =
  | { readonly caller: Caller }
  | { readonly refusal: Refusal; readonly known: Caller | undefined; readonly claimed?: string };

/** What a caller was identified by, beside the user itself. */
type By = Pick<Caller, 'brugerart' | 'session' | 'certifikat' | 'slutbruger'>;

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
    case 'ur': {
      const user = await parts.access.findUser(credentials.personkode);
      if (user === undefined)
        return { refusal: refuse('ukendt-bruger'), known: undefined, claimed: credentials.personkode };
      return usable(
        user,
        { brugerart: brugerartOf(user.bruger.art), session: undefined, slutbruger: 'løbende opslag' },
        now,
      );
    }
    case 'token':
      return identifyBySession(parts, credentials, approach, now);
    case 'certificate':
      return identifyByCertificate(parts, credentials.der, approach, now);
  }
}

/** Whose a session is; refused where it has ended, where it comes from elsewhere, is locked, or what opened it holds no longer. */
async function identifyBySession(
  parts: DeskParts,
  { token, kanal }: Extract<Approach['credentials'], { kind: 'token' }>,
  approach: Approach,
  now: string,
): Promise<Identified> {
  const { kilde, slutbruger } = approach;
  const session = await parts.access.findSession(hashToken(token));
  if (session === undefined || session.kanal !== kanal) return { refusal: refuse('ukendt-kalder'), known: undefined };
  const over = (aside?: string) => ({
    refusal: refuse('session-udloebet', aside === undefined ? {} : { aside }),
    known: undefined,
    claimed: session.personkode,
  });
  if (session.udloeber <= now) return over();
  if (session.kilde !== kilde) {
    // A change of address while signed on ends the token's validity (cpr-services.md § 13).
    await parts.access.deleteSession(session.tokenHash);
    return over('source address changed');
  }
  const found = await parts.access.findUser(session.personkode);
  if (found === undefined) return { refusal: refuse('ukendt-kalder'), known: undefined };
  if (session.eid !== undefined) {
    const tied = await parts.access.findEid(session.eid);
    // An identity that was taken away and tied anew waits for the operator like a new one.
    if (tied?.personkode !== session.personkode || tied.godkendt === undefined)
      return over('the identity is not tied to the user any more');
  }
  const certifikat =
    session.certifikat === undefined ? undefined : await parts.access.findCertifikat(session.certifikat);
  const user = certifikat === undefined ? found : narrowedBy(certifikat, found);
  const brugerart = session.certifikat === undefined ? brugerartOf(user.bruger.art) : 'MOCES';
  const by: By = { brugerart, session, certifikat: session.certifikat, slutbruger };
  const against = certifikat === undefined ? undefined : await reasonAgainstCertificate(parts, certifikat, now);
  if (against !== undefined) return { refusal: against, known: { ...user, ...by } };
  // Whoever became a DAP administrator meanwhile has to sign in anew, as one.
  const isTooLow = session.niveau !== undefined && !reachesNiveau(session.niveau, niveauFor(user, now));
  if (isTooLow) return { refusal: refuse('eid-niveau'), known: { ...user, ...by } };
  if (isLocked(session, now)) return { refusal: refuse('session-laast'), known: { ...user, ...by } };
  if (session.kanal === 'web' && Date.parse(now) - Date.parse(session.brugt) >= PRESENCE_SECONDS * 1000) {
    await parts.access.touchSession(session.tokenHash, now);
  }
  return usableFrom(parts, approach, user, by, now);
}

/**
 * Who presents a certificate is the user it is tied to. Refused in this order: one of an authority we do not know, one tied to
 * nobody, then what speaks against it (`reasonAgainstCertificate`). All but the first two are somebody's, who is named in the
 * journal: an employee's as MOCES, an organisation's or function's as VOCES (docs/reference/journal.md).
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
  const by: By = {
    brugerart: certifikat.form === 'moces' ? 'MOCES' : 'VOCES',
    ...{ session: undefined, certifikat: aftryk, slutbruger: approach.slutbruger },
  };
  const narrowed = narrowedBy(certifikat, user);
  const against = await reasonAgainstCertificate(parts, certifikat, now);
  if (against !== undefined) return { refusal: against, known: { ...narrowed, ...by } };
  return usableFrom(parts, approach, narrowed, by, now);
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
