import type { DeliveryStart, FactInTime, FactKind, Rejection, StagedRecord } from '../../ground/facts/index.ts';
import type { HeldFact, NewFact } from './held-fact.ts';
import type { Hits, Page, Search, SearchMoments, TooWide } from './search.ts';

/** The current facts of a person, kept ready: they stand for virkning in [gyldigFra, gyldigTil), known since `registrering`. */
export interface Snapshot {
  readonly personId: string;
  readonly personnummer: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string;
  readonly registrering: string;
  readonly facts: readonly FactInTime[];
  /** Kinds of which there is history, annulled and corrected facts included (register.md § 5, HISTORIKMRK). */
  readonly history: readonly FactKind[];
}

/** Everything held of a person at one registrering. */
export interface HeldPerson {
  readonly personId: string;
  readonly personnummer: string;
  readonly facts: readonly HeldFact[];
}

/** Where residents are looked for: a house number of a road, or one dwelling of it; parts in the form that is compared. */
export interface HouseOrDwelling {
  /** Municipality and road, four digits each. */
  readonly kommunekode: string;
  readonly vejkode: string;
  readonly husnummer: string;
  /** Undefined: whatever floor and door. Empty: without one. */
  readonly etage: string | undefined;
  readonly sidedoer: string | undefined;
}

/** A stay of somebody in a dwelling, as known now; annulled and corrected ones are none. Times are of virkning. */
export interface HeldStay {
  /** Who it is, with the facts of status, name and protection alone. */
  readonly snapshot: Snapshot;
  readonly etage: string;
  readonly sidedoer: string;
  readonly fra: string;
  readonly til: string;
  /** As delivered, where month or day is unknown. */
  readonly fraTekst: string | undefined;
  readonly tilTekst: string | undefined;
  readonly fraUsikker: boolean;
  readonly tilUsikker: boolean;
}

/** Reading the register. Implementations gather what is asked at the same time into one query. */
export interface RegisterReader {
  /** The person a number is or was, as kept ready; undefined when no person has or had the number. */
  findSnapshot(personnummer: string): Promise<Snapshot | undefined>;
  /** The person a number is or was, with every fact known at a registrering (ISO instant) and where each comes from. */
  findHeld(personnummer: string, registrering: string): Promise<HeldPerson | undefined>;
  /** A page of the persons a search finds. */
  search(search: Search, at: SearchMoments, page: Page): Promise<Hits | TooWide>;
  /** The persons of some ids as kept ready, by id; one query. */
  listSnapshots(personIds: readonly string[]): Promise<ReadonlyMap<string, Snapshot>>;
  /** The stays at a place that reach into [fra, til] of virkning, and those of the same persons in the same dwellings before; one query. */
  listStays(at: HouseOrDwelling, fra: string, til: string): Promise<readonly HeldStay[]>;
  /** DAR's ids of some dwellings (`dwellingKey`), as known today, by dwelling; one query. */
  listDarIds(dwellings: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The persons of some ids with every fact known at a registrering (ISO instant), by id; one query. */
  listHeld(personIds: readonly string[], registrering: string): Promise<ReadonlyMap<string, HeldPerson>>;
}

/** What an amendment does to one person: facts to close, facts to open, and the derived rows that follow. */
export interface Amendment {
  readonly personId: string;
  readonly isNew: boolean;
  readonly personnummer: string;
  readonly formerNumbers: readonly string[];
  readonly close: readonly string[];
  readonly open: readonly NewFact[];
  readonly registrering: string;
  /** The production date the person was last delivered with, `yyyy-MM-dd`. */
  readonly leveret: string;
  readonly snapshot: Omit<Snapshot, 'personId' | 'personnummer'>;
}

/** A person as the register holds it before an amendment. */
export interface PersonBefore {
  readonly personId: string;
  readonly leveret: string | undefined;
  /** The newest registrering of any fact of the person, ISO instant. */
  readonly newest: string | undefined;
  readonly facts: readonly HeldFact[];
}

/** Counts of an import, added up as it goes. */
export interface DeliverySummary {
  persons: number;
  records: Record<string, number>;
  rejected: Rejection[];
  rejectedCount: number;
  changed: number;
  unchanged: number;
  warnings: string[];
}

/** A delivery being imported; an interrupted one goes on where it was. */
export interface OpenDelivery {
  readonly deliveryId: string;
  readonly state: 'reading' | 'applying' | 'done';
  readonly appliedTo: string;
  readonly summary: DeliverySummary;
  /** The production date last imported for the same task, when there is one. */
  readonly lastProduction: string | undefined;
}

/** A delivery's records, sorted by person and kept aside until it has been applied. */
export interface SortedDelivery {
  /** How many persons are still to be applied. */
  readonly persons: number;
  /** The persons in order with all their records in order of line, at most `atOnce` at a time. */
  batches(atOnce: number): AsyncIterable<ReadonlyMap<string, readonly StagedRecord[]>>;
  /** Throws the sorted records away. */
  remove(): void;
}

/** How far an import has come with a batch, of persons who come one after the other in a sorted delivery. */
export interface BatchOutcome {
  /** The last person of the batch: who comes up to then has been applied with it. */
  readonly appliedTo: string;
  /** What the import has come to with the batch. */
  readonly summary: DeliverySummary;
}

/** Amendments that are ready to be applied together. */
export interface PreparedBatch {
  /**
   * Applies them, all or nothing, when `before` has been fulfilled and not at all when it fails; what can be written earlier
   * is written at once.
   */
  apply(outcome: BatchOutcome, before: Promise<void>): Promise<void>;
}

/** A delivery being loaded: some of what only searches need may be set aside meanwhile. Ended in one of the two ways. */
export interface Loading {
  /** Everything has been applied: builds what was set aside. */
  finish(): Promise<void>;
  /** Leaves what was set aside to the import that goes on, and to a server. */
  leave(): void;
}

/** Writing to the register. */
export interface RegisterAmender {
  openDelivery(start: DeliveryStart, digest: Uint8Array, now: string): Promise<OpenDelivery>;
  /**
   * Sorts by person the records of those who come after the one named. The order is another for every seed, always the same
   * for one, and says nothing of anybody who does not know the seed.
   */
  sort(records: AsyncIterable<readonly StagedRecord[]>, after: string, seed: string): Promise<SortedDelivery>;
  /** Notes that a delivery has been read as a whole, with its summary so far. */
  beginApplying(deliveryId: string, summary: DeliverySummary): Promise<void>;
  /** Begins to load what is left of a delivery, so many persons. */
  openLoading(persons: number): Promise<Loading>;
  /** What is held of persons under their own numbers; batches under way are of others. */
  getBefore(personnumre: readonly string[]): Promise<Map<string, PersonBefore>>;
  /**
   * Makes amendments of a delivery ready, each as it comes: a batch of them all at once would fill memory for nothing. They
   * come in the order of their persons' ids, in which their rows will lie. `now` is the moment of import, ISO instant.
   */
  prepare(deliveryId: string, amendments: AsyncIterable<Amendment>, now: string): Promise<PreparedBatch>;
  closeDelivery(deliveryId: string, summary: DeliverySummary, now: string): Promise<void>;
}
