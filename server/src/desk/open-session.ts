import { brugerartOf, type Caller, hashToken, type Session, type UserRecord } from '../rooms/access/index.ts';
import type { Approach } from './ask.ts';

import type { DeskParts } from './parts.ts';

/** A session lasts two hours from the sign-on (cpr-services.md § 4). */
export const SESSION_MS = 2 * 60 * 60 * 1000;

/** What a session was opened by, and through which kind of door. */
export type OpenedBy = Pick<Session, 'kanal' | 'adgangsmiddel' | 'certifikat' | 'eid' | 'niveau'>;

/** A session that is about to begin: nothing of it is kept yet. */
export interface NewSession {
  readonly token: string;
  readonly session: Session;
  readonly udloeber: Date;
  /** Who it is, within it. */
  readonly caller: Caller;
}

/** Makes a session for a user who has proven to be one. `now` is milliseconds, `at` the same as an ISO instant. */
export function makeSession(
  { chance }: Pick<DeskParts, 'chance'>,
  approach: Omit<Approach, 'credentials'>,
  user: UserRecord,
  by: OpenedBy,
  { now, at }: { readonly now: number; readonly at: string },
): NewSession {
  const token = chance.token();
  const udloeber = new Date(now + SESSION_MS);
  const session: Session = {
    tokenHash: hashToken(token),
    personkode: user.bruger.personkode,
    kilde: approach.kilde,
    oprettet: at,
    udloeber: udloeber.toISOString(),
    formaal: undefined,
    brugt: at,
    laast: undefined,
    ...by,
  };
  const brugerart = by.adgangsmiddel === 'certifikat' ? 'MOCES' : brugerartOf(user.bruger.art);
  const { slutbruger } = approach;
  return { token, session, udloeber, caller: { ...user, brugerart, session, certifikat: by.certifikat, slutbruger } };
}
