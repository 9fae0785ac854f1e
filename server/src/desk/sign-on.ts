import type { Refusal } from '../ground/refusals/index.ts';
import { refuse } from '../ground/refusals/index.ts';
import { type Caller, PASSWORD_RULES, refusePassword, type UserRecord } from '../rooms/access/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { Approach } from './ask.ts';
import { checkPassword } from './check-password.ts';
import { makeSession } from './open-session.ts';
import type { DeskParts } from './parts.ts';
import { type NewPassword, reasonAgainstPassword } from './reason-against-password.ts';
import { record } from './record.ts';

/** A sign-on or a change of password: who says so, from where. */
export interface SignOn {
  readonly approach: Omit<Approach, 'credentials'>;
  readonly kanal: 'gctp' | 'web' | 'rest';
  readonly personkode: string;
  readonly password: string;
  /** The new password, given twice where the protocol has a place for it. */
  readonly change?: NewPassword;
}

/** What a sign-on comes to. */
export type SignOnOutcome =
  | {
      readonly kind: 'signed-on';
      readonly token: string;
      readonly udloeber: Date;
      /** Who it is, within the session that began. */
      readonly caller: Caller;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

const WITH_A_PASSWORD = { certifikat: undefined, eid: undefined, niveau: undefined };
const HOUR_MS = 60 * 60 * 1000;

/** Signs a user on, or changes the password and signs on with the new one. Journalled whatever it comes to. */
export async function signOn(parts: DeskParts, asked: SignOn): Promise<SignOnOutcome> {
  const now = parts.clock.now();
  const asOf = parts.present(now);
  const approach: Approach = { ...asked.approach, credentials: { kind: 'none' } };
  const tjeneste = asked.change === undefined ? 'signon' : 'newpass';
  const known = { approach, tjeneste, spurgt: { personkode: asked.personkode.slice(0, 32) }, asOf };
  try {
    const checked = await checkPassword(parts, { ...asked, changes: asked.change !== undefined }, asOf.registrering);
    if ('refused' in checked) {
      const receipt = await record(parts, { ...known, claimed: asked.personkode.slice(0, 32), refusal: checked });
      return { kind: 'refused', refusal: checked, receipt };
    }
    const { user } = checked;
    const change =
      asked.change === undefined ? undefined : await reasonAgainstChange(parts, user, asked.change, asOf.registrering);
    const by = { kanal: asked.kanal, adgangsmiddel: 'kendeord', ...WITH_A_PASSWORD } as const;
    const { token, session, udloeber, caller } = makeSession(parts, asked.approach, user, by, {
      now,
      at: asOf.registrering,
    });
    const signedOn = change === undefined ? caller : { ...caller, session: undefined };
    const receipt = await record(parts, { ...known, caller: signedOn, refusal: change });
    if (change !== undefined) return { kind: 'refused', refusal: change, receipt };
    // Only now, with the entry written: nothing is changed without a trace.
    if (asked.change !== undefined) {
      const kendeord = await parts.passwords.hash(asked.change.password);
      await parts.access.setPassword(session.personkode, kendeord, asOf.registrering);
    }
    await parts.access.createSession(session, user.kunde.kundenr);
    return { kind: 'signed-on', token, udloeber, caller, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

/** What speaks against a change: the rules of the policy, and that one was made a short while ago (cpr-services.md § 9). */
async function reasonAgainstChange(
  parts: DeskParts,
  user: UserRecord,
  change: NewPassword,
  now: string,
): Promise<Refusal | undefined> {
  const { bruger, krav } = user;
  const reason = await reasonAgainstPassword(parts, user, change);
  if (reason !== undefined) return reason;
  const { changeEveryHours } = PASSWORD_RULES[krav.kendeordspolitik];
  const age = Date.parse(now) - Date.parse(bruger.kendeordSat);
  // A password that somebody else has given is to be changed at once.
  if (bruger.engangskendeord || changeEveryHours === undefined || age >= changeEveryHours * HOUR_MS) return undefined;
  return refusePassword('lately', krav.kendeordspolitik);
}
