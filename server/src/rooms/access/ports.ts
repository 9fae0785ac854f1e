import type { Refusal } from '../../ground/refusals/index.ts';
import type { Aktivering } from './aktivering.ts';
import type { Bruger, Session, UserRecord } from './bruger.ts';
import type { Certifikat } from './certifikat.ts';
import type { AktiveringBook, KildeBook, KravBook, UdbakkeBook } from './credential-books.ts';
import type { ErklaeringBook } from './erklaering.ts';
import type { Kildeadresse } from './kildeadresse.ts';
import type { Kunde } from './kunde.ts';
import type { SikkerhedsansvarligBook } from './sikkerhedsansvarlig.ts';
import type { UddannelseBook } from './uddannelse.ts';

/** Who may ask, as stored. Answers are never older than 500 ms (ARCHITECTURE.md). */
export interface AccessReader {
  findUser(personkode: string): Promise<UserRecord | undefined>;
  findSession(tokenHash: string): Promise<Session | undefined>;
  /** The certificate of a thumbprint, when it is tied to a user. */
  findCertifikat(aftryk: string): Promise<Certifikat | undefined>;
  /** All that is listed of a source address and has not ended, whoever's it is. */
  findKilde(adresse: string): Promise<readonly Kildeadresse[]>;
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
  /** Notes that a source address is in use. */
  touchKilde(kilde: Kildeadresse, now: string): Promise<void>;
  /** The link of a token, while it opens something: not used, not replaced, not expired, its user not closed. */
  findAktivering(tokenHash: string, now: string): Promise<Aktivering | undefined>;
  /**
   * Uses a link: sets its user's password, opens a locked user, ends the sessions of the old password. Kept when `journalled`
   * has come to a result, which it returns; undefined, and nothing is changed, when the link opens nothing any more.
   */
  activate<Result extends object>(
    tokenHash: string,
    kendeord: string,
    now: string,
    journalled: () => Promise<Result>,
  ): Promise<Result | undefined>;
}

/** Passwords as argon2id (stack.md § 8). */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** A user as a list shows it: no password, and nothing of how it was used. */
export type ListedBruger = Pick<
  Bruger,
  'kundenr' | 'personkode' | 'navn' | 'art' | 'tilstand' | 'gyldigFra' | 'gyldigTil' | 'profiler'
>;

/** The customers. */
export interface KundeBook {
  /** False when there is a customer of the number. */
  add(kunde: Omit<Kunde, 'gyldigTil'>): Promise<boolean>;
  find(kundenr: string): Promise<Kunde | undefined>;
  /** In the order of their numbers. */
  list(): Promise<readonly Kunde[]>;
}

/** The users. */
export interface BrugerBook {
  /** In the order of customer and personkode; `kundenr` narrows. */
  list(kundenr: string | undefined): Promise<readonly ListedBruger[]>;
  /** The user of a personkode; its row is held until the act is done. */
  find(personkode: string): Promise<ListedBruger | undefined>;
  /** Closes a user and ends its sessions. */
  close(personkode: string, now: string): Promise<void>;
}

/** What was known of access earlier: every version of every row that is dated. */
export interface HistoryBook {
  /** The rows of a table as they were known at an instant, as JSON, in the order of their keys; `kundenr` narrows. */
  knownAt(
    tabel: string,
    kundenr: string | undefined,
    registrering: string,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** The books that an administrative act reads and writes, all in one transaction. */
export interface Books {
  readonly kunder: KundeBook;
  readonly brugere: BrugerBook;
  readonly history: HistoryBook;
  readonly sikkerhedsansvarlige: SikkerhedsansvarligBook;
  readonly uddannelser: UddannelseBook;
  readonly erklaeringer: ErklaeringBook;
  readonly krav: KravBook;
  readonly aktiveringer: AktiveringBook;
  readonly udbakke: UdbakkeBook;
  readonly kildeadresser: KildeBook;
}

/** Where administrative acts are done. */
export interface AccessOffice {
  /**
   * Runs `work` in one transaction that reaches the rows of one customer, or `alle`, and keeps what it wrote when it comes
   * to a result; a refusal, or whatever it throws, leaves nothing. `now`, an ISO instant, is the registrering of what is written.
   */
  within<Result extends object>(
    reach: string,
    now: string,
    work: (books: Books) => Promise<Result | Refusal>,
  ): Promise<Result | Refusal>;
}
