import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { brugerartOf, type Caller, type EidForsoeg, type NsisNiveau } from '../rooms/access/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { Approach } from './ask.ts';
import { findWaiting, noteTry } from './attempts.ts';
import { type EidReturn, type FoundEidUser, findEidUser } from './find-eid-user.ts';
import { type ReopenOutcome, reopen } from './lock.ts';
import { makeSession } from './open-session.ts';
import type { DeskParts } from './parts.ts';
import { record } from './record.ts';
import type { SignOnOutcome } from './sign-on.ts';

/** A sign-in that has begun: where the browser is to go, and what it is to keep meanwhile. */
export interface EidBegun {
  readonly adresse: string;
  readonly forsoeg: EidForsoeg;
}

/** Begins a sign-in at the broker. Nobody is known yet, and so there is no entry; there is one of what comes back. */
export async function beginEid(
  { eid, chance, onFault }: DeskParts,
  asked: { readonly niveau: NsisNiveau; readonly svar: string },
): Promise<EidBegun | Refusal> {
  if (eid === undefined) return refuse('tjeneste-ukendt');
  try {
    // Two tokens: PKCE wants a secret of at least 43 characters (RFC 7636 § 4.1).
    const verifier = `${chance.token()}${chance.token()}`;
    const forsoeg = { state: chance.token(), nonce: chance.token(), verifier };
    return { adresse: await eid.begin({ ...forsoeg, ...asked }), forsoeg };
  } catch (fault) {
    onFault(fault);
    return refuse('midlertidigt-utilgaengelig');
  }
}

/**
 * Signs an employee on in the browser by an electronic identity; where the session in the approach is locked, that is opened
 * again instead. A refused try counts as a wrong password does. Journalled whatever it comes to.
 */
export async function signOnByEid(
  parts: DeskParts,
  approach: Approach,
  returned: EidReturn,
): Promise<SignOnOutcome | ReopenOutcome> {
  const now = parts.clock.now();
  const asOf = parts.present(now);
  try {
    const waiting = await findWaiting(parts.attempts, approach, asOf.registrering);
    const found: FoundEidUser =
      waiting === undefined ? await findEidUser(parts, approach, returned, asOf.registrering) : { refusal: waiting };
    const { identitet } = found;
    const spurgt = {
      adgangsmiddel: 'eid',
      ...(identitet === undefined ? {} : { niveau: identitet.niveau }),
      ...(identitet?.transaktion === undefined ? {} : { transaktion: identitet.transaktion }),
    };
    const known = { approach, tjeneste: 'signon', spurgt, asOf };
    if ('refusal' in found) {
      const tried = { kilde: approach.kilde, personkode: found.known?.bruger.personkode };
      await noteTry(parts.attempts, tried, found.refusal, asOf.registrering);
      const caller: Caller | undefined = found.known && {
        ...found.known,
        brugerart: brugerartOf(found.known.bruger.art),
        ...{ session: undefined, slutbruger: approach.slutbruger },
      };
      return {
        kind: 'refused',
        refusal: found.refusal,
        receipt: await record(parts, { ...known, caller, refusal: found.refusal }),
      };
    }
    const { personkode } = found.user.bruger;
    const { niveau, erhvervId } = found.identitet;
    if (approach.credentials.kind === 'token') {
      const reopened = await reopen(parts, approach, { adgangsmiddel: 'eid', personkode, niveau, spurgt });
      // A session that is over begins anew, as it does with the password.
      if (reopened.kind === 'reopened' || !isOver(reopened.refusal)) return reopened;
    }
    const by = { kanal: 'web', adgangsmiddel: 'eid', certifikat: undefined, eid: erhvervId, niveau } as const;
    const { token, session, udloeber, caller } = makeSession(parts, approach, found.user, by, {
      now,
      at: asOf.registrering,
    });
    const receipt: Receipt = await record(parts, { ...known, caller });
    await parts.access.createSession(session, found.user.kunde.kundenr);
    return { kind: 'signed-on', token, udloeber, caller, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

const isOver = ({ refused }: Refusal) => refused === 'ukendt-kalder' || refused === 'session-udloebet';
