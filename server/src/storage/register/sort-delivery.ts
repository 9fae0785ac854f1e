import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StagedRecord } from '../../ground/facts/index.ts';
import type { SortedDelivery } from '../../rooms/register/index.ts';
import { isAlive, ownMark } from '../postgres/index.ts';
import { drawPiles } from './draw-piles.ts';
import { RecordPile } from './record-pile.ts';

let sorted = 0;

/**
 * Sorts a delivery's records by person, since in a file a person's records do not stand together (record-layouts.md § 3).
 * They are laid on piles, in files of a folder of this process, and a pile at a time is read again: memory holds a
 * five-hundredth of the delivery. Which pile somebody is on is drawn by the seed, so that those who are read together have
 * nothing in common. Persons up to and including `after` are left out.
 */
export async function sortDelivery(
  folder: string,
  records: AsyncIterable<readonly StagedRecord[]>,
  after: string,
  seed: string,
): Promise<SortedDelivery> {
  const pileOf = drawPiles(seed);
  const isAfter = (personnummer: string) => {
    const [pile, last] = [pileOf(personnummer), pileOf(after)];
    return pile === last ? personnummer > after : pile > last;
  };
  clearAbandoned(folder);
  const own = join(folder, `${ownMark()}.${sorted}`);
  sorted += 1;
  // The mode is for the last part only; the data folder itself is closed to others.
  mkdirSync(own, { recursive: true, mode: 0o700 });
  const remove = () => rmSync(own, { recursive: true, force: true });
  try {
    const piles = new Map<number, RecordPile>();
    const lay = (record: StagedRecord) => {
      if (after !== '' && !isAfter(record.personnummer)) return;
      const place = pileOf(record.personnummer);
      const pile = piles.get(place) ?? new RecordPile(join(own, String(place)));
      piles.set(place, pile);
      pile.lay(record);
    };
    for await (const some of records) some.forEach(lay);
    const inOrder = [...piles].sort(([a], [b]) => a - b).map(([, pile]) => pile);
    return {
      persons: inOrder.reduce((sum, { persons }) => sum + persons, 0),
      batches: (atOnce) => batchesOf(inOrder, atOnce),
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function* batchesOf(
  piles: readonly RecordPile[],
  atOnce: number,
): AsyncGenerator<ReadonlyMap<string, readonly StagedRecord[]>> {
  let batch = new Map<string, readonly StagedRecord[]>();
  for (const pile of piles) {
    const persons = [...pile.take()].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [personnummer, records] of persons) {
      batch.set(personnummer, records);
      if (batch.size < atOnce) continue;
      yield batch;
      batch = new Map();
    }
  }
  if (batch.size > 0) yield batch;
}

/** Throws away what a process that was killed has left; another import may be at work beside this one. */
function clearAbandoned(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    const [mark = ''] = name.split('.');
    if (!isAlive(mark)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
