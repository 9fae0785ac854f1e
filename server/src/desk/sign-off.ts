import type { Caller } from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import { identify } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { record } from './record.ts';

/** Ends a session. Ending one that is not there is no error. False when it could not be journalled, and so goes on. */
export async function signOff(parts: DeskParts, approach: Approach): Promise<boolean> {
  try {
    const asOf = parts.present(parts.clock.now());
    const identified = await identify(parts, approach, asOf.registrering);
    const caller = 'caller' in identified ? identified.caller : identified.known;
    if (caller?.session === undefined) return true;
    await record(parts, { approach, tjeneste: 'signoff', spurgt: {}, asOf, caller });
    await parts.access.deleteSession(caller.session.tokenHash);
    return true;
  } catch (fault) {
    parts.onFault(fault);
    return false;
  }
}

/** Chooses the purpose of the work at hand for a session. False when it could not be journalled, and so was not chosen. */
export async function chooseFormaal(
  parts: DeskParts,
  approach: Approach,
  caller: Caller,
  formaal: string,
): Promise<boolean> {
  if (caller.session === undefined) return true;
  try {
    const asOf = parts.present(parts.clock.now());
    await record(parts, { approach, tjeneste: 'formaal', spurgt: { formaal }, formaal, asOf, caller });
    await parts.access.setSessionFormaal(caller.session.tokenHash, formaal);
    return true;
  } catch (fault) {
    parts.onFault(fault);
    return false;
  }
}
