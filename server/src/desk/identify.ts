import { hash } from 'node:crypto';
import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { brugerartOf, type Caller, inForce, type Session, type UserRecord } from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import type { DeskParts } from './parts.ts';

/** Who was identified, or the refusal and whatever is known of who it was. */
export type Identified =
  | { readonly caller: Caller }
  | { readonly refusal: Refusal; readonly known: Caller | undefined; readonly claimed?: string };

/** The SHA-256 of a token, hex: what is stored instead of it. */
export function hashToken(token: string): string {
  return hash('sha256', token);
}

/** Step 1: credentials → caller. Unknown callers come first, then users who are locked or no longer in force. */
export async function identify(parts: DeskParts, approach: Approach, now: string): Promise<Identified> {
  const { credentials } = approach;
  switch (credentials.kind) {
    case 'none':
      return { refusal: refuse('ukendt-kalder'), known: undefined };
    case 'operator': {
      const user = await parts.access.findUser(credentials.personkode);
      if (user === undefined) {
        return { refusal: refuse('ukendt-bruger'), known: undefined, claimed: credentials.personkode };
      }
      return usable(user, undefined, `operatør ${credentials.osUser}`, now);
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
      return usable(user, session, approach.slutbruger, now);
    }
  }
}

function usable(
  user: UserRecord,
  session: Session | undefined,
  slutbruger: string | undefined,
  now: string,
): Identified {
  const caller: Caller = { ...user, brugerart: brugerartOf(user.bruger.art), session, slutbruger };
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
