import { type Refusal, refuse } from '../ground/refusals/index.ts';
import {
  INITIAL_SECRET_DAYS,
  LOCK_AT_WRONG,
  PASSWORD_RULES,
  PASSWORD_UNITS_MAX,
  type UserRecord,
} from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';
import { findWaiting, noteTry } from './attempts.ts';
import { checkKilde } from './check-kilde.ts';
import { refusalOfState } from './identify.ts';
import type { DeskParts } from './parts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who says it is whom, from where. */
export interface PasswordAsked {
  readonly approach: Pick<Approach, 'kilde' | 'doer'>;
  readonly personkode: string;
  readonly password: string;
  /** Whether a new password is given with it: one that has expired is right for that. */
  readonly changes: boolean;
}

/**
 * Is this the user it says it is? Whoever has been refused too often waits; five wrong passwords in a row lock the personkode
 * (cpr-services.md § 9). `now` is an ISO instant.
 */
export async function checkPassword(
  parts: DeskParts,
  asked: PasswordAsked,
  now: string,
): Promise<{ user: UserRecord } | Refusal> {
  const { kilde } = asked.approach;
  const personkode = asked.personkode.toUpperCase();
  const waiting = await findWaiting(parts.attempts, { kilde, personkode }, now);
  if (waiting !== undefined) return waiting;
  const checked = await check(parts, asked, personkode, now);
  if ('refused' in checked) await noteTry(parts.attempts, { kilde, personkode }, checked, now);
  return checked;
}

async function check(
  parts: DeskParts,
  { approach, personkode: written, password, changes }: PasswordAsked,
  personkode: string,
  now: string,
): Promise<{ user: UserRecord } | Refusal> {
  if (!/^[A-Za-z0-9]{6,8}$/.test(written)) return refuse('ugyldigt-bruger-id');
  const user = await parts.access.findUser(personkode);
  const isRight = await isPasswordOf(parts, user, password);
  if (user === undefined) {
    await parts.access.countWrongPassword(personkode, LOCK_AT_WRONG);
    return refuse('ukendt-bruger');
  }
  // Before the password: from an address that is not the customer's nobody can guess at its users, nor lock them.
  const elsewhere = await checkKilde(parts, approach, user, now);
  if (elsewhere !== undefined) return elsewhere;
  if (!isRight) {
    const wrong = await parts.access.countWrongPassword(personkode, LOCK_AT_WRONG);
    return refuse('forkert-kendeord', { aside: `wrong password number ${wrong} in a row` });
  }
  // Told only to who knows the password: whether a user is locked or closed is nobody else's business.
  const state = refusalOfState(user, now);
  if (state !== undefined) return state;
  // Looked at again: while this password was being checked, others may have been wrong often enough to lock the user.
  if (!(await parts.access.confirmPassword(personkode))) return refuse('bruger-laast');
  return refusalOfAge(user, changes, now) ?? { user };
}

/** As much work for an unknown user as for a known one, so that the time taken does not tell which personkoder exist. */
async function isPasswordOf(
  { passwords }: Pick<DeskParts, 'passwords'>,
  user: UserRecord | undefined,
  password: string,
): Promise<boolean> {
  const given = password.slice(0, PASSWORD_UNITS_MAX);
  // A user who has not chosen a password yet has nothing that could be compared.
  if (user === undefined || !user.bruger.kendeord.startsWith('$')) {
    await passwords.hash(given);
    return false;
  }
  return (await passwords.verify(user.bruger.kendeord, given)) && given === password;
}

/** A one-time password serves to choose one's own, and for some days only (ASVS 6.4.1); others grow old. */
function refusalOfAge({ bruger, krav }: UserRecord, changes: boolean, now: string): Refusal | undefined {
  const days = (Date.parse(now) - Date.parse(bruger.kendeordSat)) / DAY_MS;
  if (bruger.skalSkiftes) {
    if (days > INITIAL_SECRET_DAYS) return refuse('engangskendeord-udloebet');
    return changes ? undefined : refuse('kendeord-udloebet', { aside: 'one-time password' });
  }
  const { lifetimeDays } = PASSWORD_RULES[krav.kendeordspolitik];
  const isOld = lifetimeDays !== undefined && days > lifetimeDays;
  return isOld && !changes ? refuse('kendeord-udloebet') : undefined;
}
