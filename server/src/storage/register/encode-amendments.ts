import { danishLocal } from '../../ground/bitemporal/index.ts';
import { type FactBody, slotOf } from '../../ground/facts/index.ts';
import type { Amendment, NewFact } from '../../rooms/register/index.ts';
import { CopyRows } from './copy-rows.ts';
import { SearchCopy } from './copy-search-rows.ts';
import { searchRowsOf } from './search-rows.ts';
import { writeSnapshot } from './snapshot-text.ts';

/** Whom a batch amends, as far as it takes to write the person and the numbers that lead there. */
export type AmendedPerson = Pick<Amendment, 'personId' | 'isNew' | 'personnummer' | 'formerNumbers' | 'leveret'>;

/** What amendments write into the register, in the form it is sent in. */
export interface EncodedAmendments {
  readonly persons: readonly AmendedPerson[];
  /** The amendments of persons that are not new. */
  readonly known: readonly Amendment[];
  /** The moment that what is in force is told by. */
  readonly virkning: string;
  readonly facts: CopyRows;
  /** Snapshots and search rows of persons that are new; those of others depend on what is held of them. */
  readonly snapshots: CopyRows;
  readonly search: SearchCopy;
}

/**
 * Encodes amendments person by person as they come: what can be made ready before a transaction is not made in it, and of a
 * person who is new nothing is kept but what is sent. `now` is the moment of import.
 */
export async function encodeAmendments(
  amendments: AsyncIterable<Amendment>,
  deliveryId: string,
  now: string,
): Promise<EncodedAmendments> {
  const persons: AmendedPerson[] = [];
  const known: Amendment[] = [];
  const facts = new CopyRows();
  const snapshots = new CopyRows();
  const search = new SearchCopy();
  const virkning = danishLocal(Date.parse(now));
  for await (const amendment of amendments) {
    const { personId, personnummer, formerNumbers, leveret, isNew, open } = amendment;
    persons.push({ personId, personnummer, formerNumbers, leveret, isNew });
    // The snapshot tells most of the facts again.
    const bodies = new Map<FactBody, string>();
    for (const fact of open) {
      const body = JSON.stringify(fact.body);
      bodies.set(fact.body, body);
      writeFact(facts, fact, {
        personId,
        registrering: amendment.registrering,
        body,
        indlaest: now,
        deliveryId,
      });
    }
    if (isNew) {
      writeSnapshotRow(snapshots, amendment, bodies);
      search.write(searchRowsOf(personId, open, virkning));
    } else known.push(amendment);
  }
  return { persons, known, virkning, facts, snapshots, search };
}

/** What a row of a fact tells beside the fact. */
interface AboutFact {
  readonly personId: string;
  readonly registrering: string;
  readonly body: string;
  readonly indlaest: string;
  readonly deliveryId: string;
}

function writeFact(
  facts: CopyRows,
  fact: NewFact,
  { personId, registrering, body, indlaest, deliveryId }: AboutFact,
): void {
  facts.row(14);
  facts.uuid(personId);
  facts.text(slotOf(fact.kind, fact.key));
  facts.text(fact.mark);
  facts.time(fact.fraEarliest);
  facts.time(fact.tilEarliest);
  facts.text(fact.fra.text);
  facts.text(fact.til.text);
  facts.boolean(fact.fra.uncertain);
  facts.boolean(fact.til.uncertain);
  facts.range(fact.gaelder);
  facts.time(registrering);
  facts.jsonb(body);
  facts.time(indlaest);
  facts.uuid(deliveryId);
}

function writeSnapshotRow(
  snapshots: CopyRows,
  { personId, personnummer, snapshot }: Amendment,
  bodies: ReadonlyMap<FactBody, string>,
): void {
  snapshots.row(5);
  snapshots.uuid(personId);
  snapshots.time(snapshot.gyldigFra);
  snapshots.time(snapshot.gyldigTil);
  snapshots.time(snapshot.registrering);
  snapshots.text(writeSnapshot(personnummer, snapshot, bodies));
}
