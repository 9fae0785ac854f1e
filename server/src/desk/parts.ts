import type { Paper } from '../acts/index.ts';
import type { AsOf } from '../ground/bitemporal/index.ts';
import type { Clock } from '../ground/clock/index.ts';
import type {
  AccessDesk,
  AccessOffice,
  AccessReader,
  Attempts,
  CertificateReader,
  EidBroker,
  ManifestStore,
  OcesAuthority,
  Passwords,
  Verification,
  Warrant,
} from '../rooms/access/index.ts';
import type { JournalReader, JournalWriter } from '../rooms/journal/index.ts';
import type { Register } from '../rooms/register/index.ts';
import type { AskedSearch, Ejendomsregistre } from '../services/index.ts';

/** Where unguessable and unique things come from, so that no domain file draws a random number. */
export interface Chance {
  /** A UUID of version 7 for a moment in milliseconds. */
  entryId(now: number): string;
  /**
   * Draws the ids of persons who come new to the register together. They are random, so that neither they nor an order by
   * them say anything; they begin alike, so that what is written together lies together.
   */
  personIds(): () => string;
  /** A session token of at least 128 bits, letters and digits only. */
  token(): string;
  /** 16 random bytes, hex. */
  salt(): string;
}

/** The search that the keys of an entry say in a door's query language; undefined when they are none any more. */
export type ReadAgain = (spurgt: Readonly<Record<string, string>>) => AskedSearch | undefined;

/** What the desk works with. */
export interface DeskParts {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly access: AccessReader & AccessDesk;
  /** Where administrative acts are done. */
  readonly office: AccessOffice;
  /** What acts read from files and write to them. */
  readonly paper: Paper;
  readonly passwords: Passwords;
  /** Refused tries at signing on. */
  readonly attempts: Attempts;
  /** What campaigns work with beside the books. */
  readonly verification: Verification;
  /** What nights have left to be written into the journal. */
  readonly manifests: ManifestStore;
  readonly certificates: CertificateReader;
  /** Issues certificates. */
  readonly authority: OcesAuthority;
  /** The broker of electronic identities, where one has been set up. */
  readonly eid: EidBroker | undefined;
  readonly register: Register<Warrant>;
  /** The registers beside ours that say who owns a dwelling. */
  readonly ejendomme: Ejendomsregistre;
  readonly journal: JournalWriter;
  /** Past entries, for replays. */
  readonly entries: JournalReader;
  /** By door, where its protocol has a query language: reads a question as its entry keeps it, for replays. */
  readonly readAgain: Readonly<Record<string, ReadAgain>>;
  /** Both times of now, for a reading of the clock. */
  readonly present: (now: number) => AsOf;
  /** Told of every fault, for the operator's log. */
  readonly onFault: (fault: unknown) => void;
}
