import type { Refusal } from '../../ground/refusals/index.ts';
import type { AftaleBook } from './aftale.ts';
import type { Aktivering } from './aktivering.ts';
import type { AnmodningBook } from './anmodning.ts';
import type { Behov, NytBehov } from './behov.ts';
import type { Bruger, Session, UserRecord } from './bruger.ts';
import type { Certifikat, CertifikatBook } from './certifikat.ts';
import type { AktiveringBook, KildeBook, KravBook, UdbakkeBook } from './credential-books.ts';
import type { DapTilstand } from './dap-tilstand.ts';
import type { EidBook, EidTilknytning } from './eid.ts';
import type { Employment } from './employment.ts';
import type { ErklaeringBook } from './erklaering.ts';
import type { Profil } from './hverv.ts';
import type { KampagneBook } from './kampagne/index.ts';
import type { Kildeadresse } from './kildeadresse.ts';
import type { Kunde } from './kunde.ts';
import type { LoebendeBook } from './loebende.ts';
import type { SikkerhedsansvarligBook } from './sikkerhedsansvarlig.ts';
import type { UddannelseBook } from './uddannelse.ts';
import type { UdlejerBook } from './udlejer.ts';
import type { TilladelseBook } from './udstedelse.ts';

/** Who may ask, as stored. Answers are never older than 500 ms (ARCHITECTURE.md). */
export interface AccessReader {
  findUser(personkode: string): Promise<UserRecord | undefined>;
  findSession(tokenHash: string): Promise<Session | undefined>;
  /** The certificate of a thumbprint, when it is tied to a user. */
  findCertifikat(aftryk: string): Promise<Certifikat | undefined>;
  /** Whose a professional identity is now. */
  findEid(erhvervId: string): Promise<EidTilknytning | undefined>;
  /** All that is listed of a source address and has not ended, whoever's it is. */
  findKilde(adresse: string): Promise<readonly Kildeadresse[]>;
}

/** What signing on changes. */
export interface AccessDesk {
  /** Something of access has been changed: what is remembered of it is not believed any more. */
  changed(): void;
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
  /** Hashes a secret of at least 64 bits that was drawn by chance: nobody guesses it, however little a guess costs. */
  hashDrawn(secret: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** A user as a list shows it: no password, and nothing of how it was used. */
export type ListedBruger = Pick<
  Bruger,
  'kundenr' | 'personkode' | 'navn' | 'art' | 'tilstand' | 'gyldigFra' | 'gyldigTil' | 'profiler'
> &
  Employment & {
    readonly email: string | undefined;
    /** The personkode of the employee a system belongs to (governance.md G08). */
    readonly ejer: string | undefined;
    /** What its work needs; undefined where nobody has said. */
    readonly behov: Behov | undefined;
  };

/** A user to be taken in. */
export type NyBruger = Pick<
  Bruger,
  'kundenr' | 'personkode' | 'navn' | 'art' | 'kendeord' | 'gyldigFra' | 'gyldigTil'
> &
  Pick<ListedBruger, 'email' | 'ejer' | 'ansatFra' | 'ansatTil'> & {
    /** Whether the password serves for being changed and nothing else. */
    readonly skalSkiftes: boolean;
    /** From when the user is in force on. */
    readonly profiler: readonly Profil[];
    /** What its work needs, from then on. */
    readonly behov: NytBehov;
  };

/** What of a user can be changed; what is not named stays, and null is nothing. */
export interface BrugerChange {
  readonly navn?: string | undefined;
  readonly email?: string | null | undefined;
  readonly ejer?: string | undefined;
  readonly gyldigTil?: string | undefined;
  readonly ansatFra?: string | null | undefined;
  readonly ansatTil?: string | null | undefined;
}

/** Which users are looked for. */
export interface BrugerSearch {
  readonly kundenr: string | undefined;
  /** Part of a name, a personkode or an e-mail address. */
  readonly tekst: string | undefined;
  readonly tilstand: DapTilstand | undefined;
  readonly art: string | undefined;
  /** The personkode after which to go on. */
  readonly efter: string | undefined;
  readonly limit: number;
}

/** The customers. */
export interface KundeBook {
  /** False when there is a customer of the number. */
  add(kunde: Omit<Kunde, 'gyldigTil'>): Promise<boolean>;
  find(kundenr: string): Promise<Kunde | undefined>;
  /** In the order of their numbers. */
  list(): Promise<readonly Kunde[]>;
  change(kundenr: string, change: Pick<Kunde, 'navn' | 'epost'>): Promise<void>;
  /** Ends a customer at an instant. */
  close(kundenr: string, at: string): Promise<void>;
  /** Ends every session of the customer's users. */
  endSessions(kundenr: string): Promise<void>;
}

/** The users. */
export interface BrugerBook {
  /** In the order of customer and personkode; `kundenr` narrows. */
  list(kundenr: string | undefined): Promise<readonly ListedBruger[]>;
  /** A page of those found at an instant, in the order of their personkoder, and how many there are in all. */
  search(
    sought: BrugerSearch,
    at: string,
  ): Promise<{ readonly brugere: readonly ListedBruger[]; readonly antal: number }>;
  /** The user of a personkode; its row is held until the act is done. */
  find(personkode: string): Promise<ListedBruger | undefined>;
  /** The systems that have an owner or should have one, each with its owner. */
  systems(): Promise<readonly { readonly system: ListedBruger; readonly ejer: ListedBruger | undefined }[]>;
  /** Which of some personkoder are taken, by whoever's user. */
  taken(personkoder: readonly string[]): Promise<ReadonlySet<string>>;
  /** Takes users in; returns those that were, since a personkode can be taken in the meantime. */
  add(brugere: readonly NyBruger[]): Promise<ReadonlySet<string>>;
  change(personkode: string, change: BrugerChange): Promise<void>;
  /** Closes users from a moment on, and ends the sessions of those closed by now. */
  close(brugere: readonly { readonly personkode: string; readonly til: string }[], now: string): Promise<void>;
  /** Opens a closed, locked or expired user again until a moment, and counts wrong passwords from nought. */
  reopen(personkode: string, til: string): Promise<void>;
  /**
   * Gives a password that serves for being changed and nothing else (`skalSkiftes`), or one that need not be, and ends the
   * sessions and the link there was. `kendeord` is the hash, or NO_PASSWORD.
   */
  setPassword(personkode: string, kendeord: string, now: string, skalSkiftes: boolean): Promise<void>;
  /** Says what a user's work needs from now on. */
  setBehov(bruger: Pick<Bruger, 'kundenr' | 'personkode'>, behov: NytBehov, now: string): Promise<void>;
  /** Gives a profile from a moment on. */
  addProfil(bruger: Pick<Bruger, 'kundenr' | 'personkode'>, profil: Profil, fra: string): Promise<void>;
  /** Takes a profile from a moment on; one that would have begun later never begins. */
  endProfil(bruger: Pick<Bruger, 'kundenr' | 'personkode'>, profil: Profil, til: string): Promise<void>;
  /** Takes those out of DAP whose end lies before a moment; returns how many. */
  leave(endedBefore: string, now: string): Promise<number>;
}

/** What was known of access earlier: every version of every row that is dated. */
export interface HistoryBook {
  /** The rows of a table as they were known at an instant, as JSON, in the order of their keys; `kundenr` narrows. */
  knownAt(
    tabel: string,
    kundenr: string | undefined,
    registrering: string,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The stretches for which users were switched off, as it was known at an instant; `kundenr` narrows. */
  knownOut(kundenr: string | undefined, registrering: string): Promise<readonly SwitchedOff[]>;
}

/** A stretch for which a user was switched off: ISO instants, `infinity` while it was. */
interface SwitchedOff {
  readonly personkode: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
}

/** The books that an administrative act reads and writes, all in one transaction. */
export interface Books {
  readonly kunder: KundeBook;
  readonly brugere: BrugerBook;
  readonly anmodninger: AnmodningBook;
  readonly aftaler: AftaleBook;
  readonly tilladelser: TilladelseBook;
  readonly certifikater: CertifikatBook;
  readonly eid: EidBook;
  readonly history: HistoryBook;
  readonly kampagner: KampagneBook;
  readonly sikkerhedsansvarlige: SikkerhedsansvarligBook;
  readonly uddannelser: UddannelseBook;
  readonly erklaeringer: ErklaeringBook;
  readonly krav: KravBook;
  readonly aktiveringer: AktiveringBook;
  readonly udbakke: UdbakkeBook;
  readonly kildeadresser: KildeBook;
  readonly udlejere: UdlejerBook;
  readonly loebende: LoebendeBook;
}

/** Where administrative acts are done. */
export interface AccessOffice {
  /**
   * Runs `work` in one transaction that reaches the rows of one customer, or `alle`, and keeps what it wrote when it comes
   * to a result; a refusal leaves nothing unless it
   * says that it keeps what was written, and whatever is thrown leaves nothing. `now`, an ISO instant, is the registrering of what is written.
   */
  within<Result extends object>(
    reach: string,
    now: string,
    work: (books: Books) => Promise<Result | Refusal>,
  ): Promise<Result | Refusal>;
}
