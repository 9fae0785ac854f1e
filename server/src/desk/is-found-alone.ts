import { readDelivered } from '../ground/bitemporal/index.ts';
import type { FactInTime } from '../ground/facts/index.ts';
import { situationsOf } from '../rooms/disclosure/index.ts';
import type { FoundPerson, Moments } from '../rooms/register/index.ts';

/**
 * Whether a search by a number finds the person who was looked up by it and nobody else, as far as the person tells: the
 * number had begun at the moment asked about, and the record is not one that another has replaced, which has it as its
 * former number. Where that is not certain the search has to tell.
 */
export function isFoundAlone(person: FoundPerson | undefined, asked: string, { asOf }: Moments): boolean {
  if (person === undefined || situationsOf([...person.facts, ...person.factsNow]).includes('erstattet')) return false;
  return person.facts.some(
    (fact) =>
      fact.kind === 'personnummer' &&
      fact.mark === undefined &&
      fact.body['personnummer'] === asked &&
      (fact.current || hasBegun(fact, asOf.virkning)),
  );
}

/** Whether it has begun for certain, whatever an unknown month or day may be. */
function hasBegun({ fra }: FactInTime, virkning: string): boolean {
  const read = readDelivered(fra);
  const to = read.ok ? read.value.window?.to : undefined;
  return to !== undefined && to <= virkning;
}
