import type { AsOf } from '../../ground/bitemporal/index.ts';
import type { FactInTime, FactKind } from '../../ground/facts/index.ts';
import { holdsNow } from './held-fact.ts';
import type { HeldPerson, RegisterReader, Snapshot } from './ports.ts';

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

/** The times of a question: what it is about, what is now, and whether history is asked for. */
export interface Moments {
  readonly asOf: AsOf;
  readonly now: AsOf;
  readonly history: boolean;
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
}

/** Opens the register for holders of a permit. */
export function openRegister<Permit extends object>(reader: RegisterReader): Register<Permit> {
  return {
    async findPerson(_permit, personnummer, { asOf, now, history }) {
      const snapshot = await reader.findSnapshot(personnummer);
      if (snapshot === undefined) return undefined;
      const ready = answers(snapshot, now) ? snapshot.facts : undefined;
      if (ready !== undefined && !history && answers(snapshot, asOf)) {
        return {
          personId: snapshot.personId,
          personnummer: snapshot.personnummer,
          facts: ready,
          history: new Set(snapshot.history),
          factsNow: ready,
        };
      }
      const [then, present] = await Promise.all([
        reader.findHeld(personnummer, asOf.registrering),
        ready === undefined ? reader.findHeld(personnummer, now.registrering) : undefined,
      ]);
      // Known today, but not yet at the registrering asked about: then nobody had heard of the person.
      if (then === undefined || then.facts.length === 0) return undefined;
      const factsNow = ready ?? (present === undefined ? [] : seenAt(present, now.virkning, false).facts);
      return { ...seenAt(then, asOf.virkning, history), factsNow };
    },
  };
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
