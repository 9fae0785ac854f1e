import type { AsOf } from '../../ground/bitemporal/index.ts';
import type { FactInTime, FactKind } from '../../ground/facts/index.ts';
import { holdsNow } from './held-fact.ts';
import type { HeldPerson, HeldStay, HouseOrDwelling, RegisterReader, Snapshot } from './ports.ts';
import type { Hits, Page, Search, TooWide } from './search.ts';

/** A person as found at an as-of. */
export interface FoundPerson {
  readonly personId: string;
  /** The number the person is held under; it differs from the one asked when that is a former number. */
  readonly personnummer: string;
  readonly facts: readonly FactInTime[];
  /** Kinds of which there is history. */
  readonly history: ReadonlySet<FactKind>;
  /** The facts in force now, as known now: whoever is protected today is so for every question about the past. */
  readonly factsNow: readonly FactInTime[];
}

/** The times of a question: what it is about, what is now, and whether history and the origins of facts are asked for. */
export interface Moments {
  readonly asOf: AsOf;
  /** What is taken for now: in a replay the moment of the answer that is given again. */
  readonly now: AsOf;
  /** The registrering the register has reached, whose rows it is searched by. */
  readonly reached: string;
  readonly history: boolean;
  /** Whether to say where each fact comes from; only of a person that is found by number. */
  readonly origins?: boolean | undefined;
}

/**
 * The register, readable only with a permit: the desk opens it for its `Warrant`, so that a program that has not
 * decided cannot find anybody (ARCHITECTURE.md).
 */
export interface Register<Permit extends object> {
  /**
   * Finds the person a number is or was, at both times. With `history` also the facts no longer or not yet in force
   * there, annulled and corrected ones included. `now` says what is now.
   */
  findPerson(permit: Permit, personnummer: string, at: Moments): Promise<FoundPerson | undefined>;
  /** Finds the persons of a page of hits, in the order of the search; however many they are, in a few queries. */
  search(permit: Permit, search: Search, at: Moments, page: Page): Promise<FoundPage | TooWide>;
  /**
   * The stays at a house number, or in one dwelling of it, that reach into [fra, til] of virkning, with those of the same
   * persons there before, as known now, each with who the person is now; in two queries at most.
   */
  findStays(permit: Permit, at: HouseOrDwelling, period: StayPeriod): Promise<readonly FoundStay[]>;
  /** The persons of some ids as they are now, in two queries at most; an id that nobody has finds nobody. */
  listPersons(permit: Permit, personIds: readonly string[], now: AsOf): Promise<readonly PersonNow[]>;
  /** DAR's ids of some dwellings, as known today, by dwelling; of many no id is known. */
  listDarIds(permit: Permit, dwellings: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Which stays are looked for: those that reach into a period of virkning, both ends included; `now` is now. */
export interface StayPeriod {
  readonly fra: string;
  readonly til: string;
  readonly now: AsOf;
}

/** A person as it is now. */
export type PersonNow = Pick<FoundPerson, 'personId' | 'personnummer' | 'factsNow'>;

/** A stay found, with the person as it is now. */
export interface FoundStay extends Omit<HeldStay, 'snapshot'> {
  readonly person: PersonNow;
}

/** A page of persons found. */
export interface FoundPage extends Omit<Hits, 'personIds'> {
  readonly persons: readonly FoundPerson[];
}

/** Opens the register for holders of a permit. */
export function openRegister<Permit extends object>(reader: RegisterReader): Register<Permit> {
  return {
    async findPerson(_permit, personnummer, at) {
      const snapshot = await reader.findSnapshot(personnummer);
      if (snapshot === undefined) return undefined;
      const ready = readyFor(snapshot, at);
      if (ready !== undefined) return ready;
      const [then, present] = await Promise.all([
        reader.findHeld(personnummer, at.asOf.registrering),
        answers(snapshot, at.now) ? undefined : reader.findHeld(personnummer, at.now.registrering),
      ]);
      return foundAmong(snapshot, then, present, at);
    },
    async findStays(_permit, at, { fra, til, now }) {
      const stays = await reader.listStays(at, fra, til);
      const later = await listStale(
        reader,
        stays.map(({ snapshot }) => snapshot),
        now,
      );
      return stays.map(({ snapshot, ...stay }) => ({ ...stay, person: personNow(snapshot, later, now) }));
    },
    async listPersons(_permit, personIds, now) {
      const snapshots = [...(await reader.listSnapshots(personIds)).values()];
      const later = await listStale(reader, snapshots, now);
      return snapshots.map((snapshot) => personNow(snapshot, later, now));
    },
    listDarIds: (_permit, dwellings) => reader.listDarIds(dwellings),
    async search(_permit, search, at, page) {
      const hits = await reader.search(search, at, page);
      if (hits === 'too-wide') return hits;
      const { personIds, ...rest } = hits;
      if (personIds.length === 0) return { persons: [], ...rest };
      const snapshots = await reader.listSnapshots(personIds);
      const all = [...snapshots.values()];
      const [then, present] = await Promise.all([
        listHeld(
          reader,
          idsOf(all, (snapshot) => readyFor(snapshot, at) === undefined),
          at.asOf.registrering,
        ),
        listHeld(
          reader,
          idsOf(all, (snapshot) => !answers(snapshot, at.now)),
          at.now.registrering,
        ),
      ]);
      const persons = personIds.flatMap((id) => {
        const snapshot = snapshots.get(id);
        if (snapshot === undefined) return [];
        const found = readyFor(snapshot, at) ?? foundAmong(snapshot, then.get(id), present.get(id), at);
        return found === undefined ? [] : [found];
      });
      return { persons, ...rest };
    },
  };
}

const idsOf = (snapshots: readonly Snapshot[], which: (snapshot: Snapshot) => boolean): string[] =>
  snapshots.filter(which).map(({ personId }) => personId);

/** The persons whose snapshots do not tell what is now. */
const listStale = (reader: RegisterReader, snapshots: readonly Snapshot[], now: AsOf) =>
  listHeld(reader, [...new Set(idsOf(snapshots, (snapshot) => !answers(snapshot, now)))], now.registrering);

function personNow(
  { personId, personnummer, facts }: Snapshot,
  stale: ReadonlyMap<string, HeldPerson>,
  { virkning }: AsOf,
): PersonNow {
  const held = stale.get(personId);
  return { personId, personnummer, factsNow: held === undefined ? facts : seenAt(held, virkning, false).facts };
}

async function listHeld(
  reader: RegisterReader,
  personIds: readonly string[],
  registrering: string,
): Promise<ReadonlyMap<string, HeldPerson>> {
  return personIds.length === 0 ? new Map() : reader.listHeld(personIds, registrering);
}

/** The person as the snapshot has it; undefined when the question takes more than the snapshot. */
function readyFor(snapshot: Snapshot, { asOf, now, history, origins }: Moments): FoundPerson | undefined {
  if (history || origins || !answers(snapshot, now) || !answers(snapshot, asOf)) return undefined;
  const { personId, personnummer, facts } = snapshot;
  return { personId, personnummer, facts, history: new Set(snapshot.history), factsNow: facts };
}

/** The person by the facts held then, and by those held now where the snapshot does not answer for now. */
function foundAmong(
  snapshot: Snapshot,
  then: HeldPerson | undefined,
  present: HeldPerson | undefined,
  { asOf, now, history }: Moments,
): FoundPerson | undefined {
  // Known today, but not yet at the registrering asked about: then nobody had heard of the person.
  if (then === undefined || then.facts.length === 0) return undefined;
  const ready = answers(snapshot, now) ? snapshot.facts : undefined;
  const factsNow = ready ?? (present === undefined ? [] : seenAt(present, now.virkning, false).facts);
  return { ...seenAt(then, asOf.virkning, history), factsNow };
}

function answers(snapshot: Snapshot, asOf: AsOf): boolean {
  return (
    asOf.registrering >= snapshot.registrering &&
    (snapshot.gyldigFra === '-infinity' || asOf.virkning >= snapshot.gyldigFra) &&
    (snapshot.gyldigTil === 'infinity' || asOf.virkning < snapshot.gyldigTil)
  );
}

/** What is seen of a person at a moment of virkning. */
function seenAt(held: HeldPerson, virkning: string, history: boolean): Omit<FoundPerson, 'factsNow'> {
  const facts = held.facts.map((fact) => ({
    ...fact,
    current: fact.mark === undefined && holdsNow(fact.gaelder, virkning),
  }));
  return {
    personId: held.personId,
    personnummer: held.personnummer,
    facts: history ? facts : facts.filter((fact) => fact.current),
    history: new Set(facts.filter((fact) => !fact.current && fact.kind !== 'haendelse').map((fact) => fact.kind)),
  };
}
