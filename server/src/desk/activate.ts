import { type Refusal, refuse } from '../ground/refusals/index.ts';
import { type Aktivering, hashToken } from '../rooms/access/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { Approach } from './ask.ts';
import { findWaiting, noteTry } from './attempts.ts';
import { checkKilde } from './check-kilde.ts';

import type { DeskParts } from './parts.ts';
import { type NewPassword, reasonAgainstPassword } from './reason-against-password.ts';
import { type Known, record } from './record.ts';

/** What looking at a link or using it comes to. */
export type ActivationOutcome =
  | { readonly kind: 'open'; readonly aktivering: Aktivering; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/**
 * Uses a link to set a password; without one, tells whom the link is for. Every link that opens nothing is refused alike:
 * unknown, used, replaced, expired, or of a user who was closed. Journalled whatever it comes to.
 */
export async function activate(
  parts: DeskParts,
  approach: Omit<Approach, 'credentials'>,
  token: string,
  chosen: NewPassword | undefined,
): Promise<ActivationOutcome> {
  const asOf = parts.present(parts.clock.now());
  const now = asOf.registrering;
  let known: Known = {
    approach: { ...approach, credentials: { kind: 'none' } },
    tjeneste: chosen === undefined ? 'aktivering' : 'aktiver',
    spurgt: {},
    asOf,
  };
  const refused = async (refusal: Refusal): Promise<ActivationOutcome> => ({
    kind: 'refused',
    refusal,
    receipt: await record(parts, { ...known, refusal }),
  });
  try {
    const waiting = await findWaiting(parts.attempts, approach, now);
    if (waiting !== undefined) return await refused(waiting);
    const tokenHash = hashToken(token);
    const aktivering = await parts.access.findAktivering(tokenHash, now);
    if (aktivering === undefined) {
      const refusal = refuse('link-ugyldigt');
      await noteTry(parts.attempts, approach, refusal, now);
      return await refused(refusal);
    }
    const { personkode } = aktivering.bruger;
    known = { ...known, claimed: personkode, kundenr: aktivering.kunde.kundenr };
    const elsewhere = await checkKilde(parts, approach, aktivering, now);
    if (elsewhere !== undefined) return await refused(elsewhere);
    if (chosen === undefined) return { kind: 'open', aktivering, receipt: await record(parts, known) };
    const reason = await reasonAgainstPassword(parts, aktivering, chosen);
    if (reason !== undefined) return await refused(reason);
    const kendeord = await parts.passwords.hash(chosen.password);
    // The entry is written within the change, which is kept only when the entry is durable.
    const receipt = await parts.access.activate(tokenHash, kendeord, now, () => record(parts, known));
    return receipt === undefined ? await refused(refuse('link-ugyldigt')) : { kind: 'open', aktivering, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}
