import type { Refusal } from '../ground/refusals/index.ts';
import { refuse } from '../ground/refusals/index.ts';
import {
  breaksPasswordRules,
  brugerartOf,
  type Caller,
  PASSWORD_RULES,
  type UserRecord,
} from '../rooms/access/index.ts';
import type { Receipt } from '../rooms/journal/index.ts';
import type { Approach } from './ask.ts';
import { hashToken, refusalOfState } from './identify.ts';
import type { DeskParts } from './parts.ts';
import { record } from './record.ts';

/** A sign-on or a change of password: who says so, from where. */
export interface SignOn {
  readonly approach: Omit<Approach, 'credentials'>;
  readonly kanal: 'gctp' | 'web' | 'rest';
  readonly personkode: string;
  readonly password: string;
  /** The new password, given twice where the protocol has a place for it. */
  readonly change?: { readonly password: string; readonly again?: string | undefined };
}

/** What a sign-on comes to. */
export type SignOnOutcome =
  | {
      readonly kind: 'signed-on';
      readonly token: string;
      readonly udloeber: Date;
      readonly user: UserRecord;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly receipt: Receipt | undefined };

/** A session lasts two hours from the sign-on (cpr-services.md § 4). */
const SESSION_MS = 2 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Signs a user on, or changes the password and signs on with the new one. Journalled whatever it comes to. */
export async function signOn(parts: DeskParts, asked: SignOn): Promise<SignOnOutcome> {
  const now = parts.clock.now();
  const asOf = parts.present(now);
  const approach: Approach = { ...asked.approach, credentials: { kind: 'none' } };
  const tjeneste = asked.change === undefined ? 'signon' : 'newpass';
  const known = { approach, tjeneste, spurgt: { personkode: asked.personkode.slice(0, 32) }, asOf };
  try {
    const checked = await checkPassword(parts, asked, asOf.registrering);
    if ('refused' in checked) {
      const receipt = await record(parts, { ...known, claimed: asked.personkode.slice(0, 32), refusal: checked });
      return { kind: 'refused', refusal: checked, receipt };
    }
    const { user } = checked;
    const change =
      asked.change === undefined ? undefined : await reasonAgainstChange(parts, user, asked.change, asOf.registrering);
    const token = parts.chance.token();
    const session = {
      tokenHash: hashToken(token),
      personkode: user.bruger.personkode,
      kanal: asked.kanal,
      kilde: asked.approach.kilde,
      oprettet: asOf.registrering,
      udloeber: new Date(now + SESSION_MS).toISOString(),
      formaal: undefined,
      brugt: asOf.registrering,
      laast: undefined,
    };
    const caller: Caller = {
      ...user,
      brugerart: brugerartOf(user.bruger.art),
      session: change === undefined ? session : undefined,
      slutbruger: asked.approach.slutbruger,
    };
    const receipt = await record(parts, { ...known, caller, refusal: change });
    if (change !== undefined) return { kind: 'refused', refusal: change, receipt };
    // Only now, with the entry written: nothing is changed without a trace.
    if (asked.change !== undefined) {
      const kendeord = await parts.passwords.hash(asked.change.password);
      await parts.access.setPassword(session.personkode, kendeord, asOf.registrering);
    }
    await parts.access.createSession(session, user.kunde.kundenr);
    return { kind: 'signed-on', token, udloeber: new Date(now + SESSION_MS), user, receipt };
  } catch (fault) {
    parts.onFault(fault);
    return { kind: 'refused', refusal: refuse('midlertidigt-utilgaengelig'), receipt: undefined };
  }
}

/** Is this the user it says it is? Five wrong passwords in a row lock the personkode (cpr-services.md § 9). */
export async function checkPassword(
  parts: DeskParts,
  asked: Pick<SignOn, 'personkode' | 'password' | 'change'>,
  now: string,
): Promise<{ user: UserRecord } | Refusal> {
  if (!/^[A-Za-z0-9]{6,8}$/.test(asked.personkode)) return refuse('ugyldigt-bruger-id');
  const personkode = asked.personkode.toUpperCase();
  const user = await parts.access.findUser(personkode);
  if (user === undefined) {
    // As much work as for a known user, so that the time taken does not tell which personkoder exist.
    await parts.passwords.hash(asked.password.slice(0, PASSWORD_RULES.lengthMax));
    return refuse('ukendt-bruger');
  }
  if (
    asked.password.length > PASSWORD_RULES.lengthMax ||
    !(await parts.passwords.verify(user.bruger.kendeord, asked.password))
  ) {
    const wrong = await parts.access.countWrongPassword(personkode, PASSWORD_RULES.lockAtWrong);
    return refuse('forkert-kendeord', { aside: `wrong password number ${wrong} in a row` });
  }
  // Told only to who knows the password: whether a user is locked or closed is nobody else's business.
  const state = refusalOfState(user, now);
  if (state !== undefined) return state;
  // Looked at again: while this password was being checked, others may have been wrong often enough to lock the user.
  if (!(await parts.access.confirmPassword(personkode))) return refuse('bruger-laast');
  const expired = Date.parse(now) - Date.parse(user.bruger.kendeordSat) > PASSWORD_RULES.lifetimeDays * DAY_MS;
  if (expired && asked.change === undefined) return refuse('kendeord-udloebet');
  return { user };
}

/** What speaks against a new password by the rules of cpr-services.md § 9; undefined when nothing does. */
async function reasonAgainstChange(
  parts: DeskParts,
  { bruger }: UserRecord,
  change: NonNullable<SignOn['change']>,
  now: string,
): Promise<Refusal | undefined> {
  if (change.again !== undefined && change.again !== change.password) return refuse('kendeord-forskellige');
  if (breaksPasswordRules(change.password)) return refuse('kendeord-ugyldigt');
  const age = Date.parse(now) - Date.parse(bruger.kendeordSat);
  // A password that somebody else has given is to be changed at once.
  if (!bruger.engangskendeord && age < PASSWORD_RULES.changeEveryHours * (DAY_MS / 24)) {
    return refuse('kendeord-ugyldigt', { aside: 'changed within the last 24 hours' });
  }
  for (const earlier of [bruger.kendeord, ...bruger.tidligereKendeord]) {
    if (await parts.passwords.verify(earlier, change.password)) {
      return refuse('kendeord-ugyldigt', { aside: 'used before' });
    }
  }
  return undefined;
}
