import type { Session, UserRecord } from './bruger.ts';
import type { Certifikat } from './certifikat.ts';

/** Who may ask, as stored. Answers are never older than 500 ms (ARCHITECTURE.md). */
export interface AccessReader {
  findUser(personkode: string): Promise<UserRecord | undefined>;
  findSession(tokenHash: string): Promise<Session | undefined>;
  /** The certificate of a thumbprint, when it is tied to a user. */
  findCertifikat(aftryk: string): Promise<Certifikat | undefined>;
}

/** What signing on changes. */
export interface AccessDesk {
  /** Counts a wrong password and returns how many there are now in a row; the user is locked at `lockAt`. */
  countWrongPassword(personkode: string, lockAt: number): Promise<number>;
  /** After a right password: counts from nought again. False when the user has been locked or closed in the meantime. */
  confirmPassword(personkode: string): Promise<boolean>;
  /** Sets a password the user has chosen, and ends the sessions the old one had opened. */
  setPassword(personkode: string, kendeord: string, now: string): Promise<void>;
  createSession(session: Session, kundenr: string): Promise<void>;
  setSessionFormaal(tokenHash: string, formaal: string): Promise<void>;
  /** Notes that the user of a session is there. */
  touchSession(tokenHash: string, now: string): Promise<void>;
  /** Locks a session; it stays what it was, and answers nothing. */
  lockSession(tokenHash: string, now: string): Promise<void>;
  /** Opens a locked session again. */
  unlockSession(tokenHash: string, now: string): Promise<void>;
  deleteSession(tokenHash: string): Promise<void>;
}

/** Passwords as argon2id (stack.md § 8). */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}
