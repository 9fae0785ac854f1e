import { setImmediate } from 'node:timers/promises';
import { type FactBody, slotOf } from '../../ground/facts/index.ts';
import type { Amendment } from '../../rooms/register/index.ts';
import { CopyRows } from './copy-rows.ts';
import { SearchCopy } from './copy-search-rows.ts';
import { searchRowsOf } from './search-rows.ts';
import { writeSnapshot } from './snapshot-text.ts';

/** What amendments write into the register, in the form it is sent in. */
export interface EncodedAmendments {
  readonly facts: CopyRows;
  /** Snapshots and search rows of persons that are new; those of others depend on what is held of them. */
  readonly snapshots: CopyRows;
  readonly search: SearchCopy;
}

const PERSONS_IN_A_ROW = 5;

/**
 * Encodes amendments, person by person: what can be made ready before a transaction is not made in it. `kilde`, `indlaest`
 * and `virkning` are source and moment of import, and the moment that what is in force is told by. Every few persons the
 * batch before them is sent on.
 */
export async function encodeAmendments(
  amendments: readonly Amendment[],
  { kilde, indlaest, virkning }: { readonly kilde: string; readonly indlaest: string; readonly virkning: string },
): Promise<EncodedAmendments> {
  const facts = new CopyRows();
  const snapshots = new CopyRows();
  const search = new SearchCopy();
  for (const [place, amendment] of amendments.entries()) {
    if (place % PERSONS_IN_A_ROW === 0) await setImmediate();
    const { personId, personnummer, open, registrering, snapshot } = amendment;
    // The snapshot tells most of the facts again.
    const bodies = new Map<FactBody, string>();
    for (const fact of open) {
      const body = JSON.stringify(fact.body);
      bodies.set(fact.body, body);
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
      facts.text(kilde);
    }
    if (!amendment.isNew) continue;
    snapshots.row(5);
    snapshots.uuid(personId);
    snapshots.time(snapshot.gyldigFra);
    snapshots.time(snapshot.gyldigTil);
    snapshots.time(snapshot.registrering);
    snapshots.text(writeSnapshot(personnummer, snapshot, bodies));
    search.write(searchRowsOf(personId, open, virkning));
  }
  return { facts, snapshots, search };
}
