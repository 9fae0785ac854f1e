import { refuse } from '../ground/refusals/index.ts';
import type { Approach } from './ask.ts';
import { findWaiting, noteTry } from './attempts.ts';
import { type Identified, identify } from './identify.ts';
import { makeSession } from './open-session.ts';
import type { DeskParts } from './parts.ts';
import { record } from './record.ts';
import type { SignOnOutcome } from './sign-on.ts';

/**
 * Signs an employee on in the browser by the certificate in the connection. A system needs no session, and gets none: it is
 * refused, as is a connection without a certificate. A refused try counts as a wrong password does. Journalled whatever it comes
 * to.
 */
export async function signOnByCertificate(parts: DeskParts, approach: Approach): Promise<SignOnOutcome> {
  const now = parts.clock.now();
  const asOf = parts.present(now);
  const known = { approach, tjeneste: 'signon', spurgt: { adgangsmiddel: 'certifikat' }, asOf };
  try {
    const waiting = await findWaiting(parts.attempts, approach, asOf.registrering);
    const identified: Identified =
      waiting !== undefined
        ? { refusal: waiting, known: undefined }
        : approach.credentials.kind === 'certificate'
          ? await identify(parts, approach, asOf.registrering)
          : { refusal: refuse('certifikat-mangler'), known: undefined };
    const found = 'caller' in identified ? identified.caller : identified.known;
    const refusal =
      'refusal' in identified
        ? identified.refusal
        : identified.caller.brugerart === 'MOCES'
          ? undefined
          : refuse('certifikat-ikke-medarbejder');
    if (found === undefined || refusal !== undefined) {
      const tried = { kilde: approach.kilde, personkode: found?.bruger.personkode };
      if (refusal !== undefined) await noteTry(parts.attempts, tried, refusal, asOf.registrering);
      const receipt = await record(parts, { ...known, caller: found, refusal });
      return { kind: 'refused', refusal: refusal ?? refuse('ukendt-kalder'), receipt };
    }
    const by = { kanal: 'web', adgangsmiddel: 'certifikat', certifikat: found.certifikat } as const;
    const { token, session, udloeber, caller } = makeSession(
      parts,
      approach,
      found,
      { ...by, eid: undefined, niveau: undefined },
      { now, at: asOf.registrering },
    );
    const receipt = await record(parts, { ...known, caller });
    await parts.access.createSession(session, found.kunde.kundenr);
    return { kind: 'signed-on', token, udloeber, caller, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}
