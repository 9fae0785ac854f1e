import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type House, openHouse, type Site } from '../server/src/main/house.ts';
import { importWhole } from '../server/src/main/import-whole.ts';
import { openServer, type Switches } from '../server/src/main/server.ts';
import type { FoundEntry } from '../server/src/rooms/journal/index.ts';
import { watchHouse } from './census/watch-house.ts';
import { makeScratch } from './database/scratch.ts';
import { type DeliveryOptions, type InventedPerson, writeDelivery } from './delivery.ts';
import { layOut } from './ready-made.ts';

/** A house of its own on a scratch folder, with the demo customers, and a server on a free port. */
export interface TestHouse {
  readonly house: House;
  readonly server: FastifyInstance;
  readonly url: string;
  readonly dataDir: string;
  /** What the operator's log was told. */
  readonly log: string[];
  /** Imports a file; fails when anything is rejected. */
  import(path: string): Promise<void>;
  /** Imports a delivery of these persons; fails when anything is rejected. */
  importPersons(persons: readonly InventedPerson[], options?: DeliveryOptions): Promise<void>;
  /** The journal entry of an id, as the operator finds it; throws when there is none. */
  getEntry(entryId: string): Promise<FoundEntry>;
  close(): Promise<void>;
}

/** Opens a test house; with the switches of a server, or settings of the house, where a test needs them. */
export async function openTestHouse(switches?: Switches, more: Partial<Site> = {}): Promise<TestHouse> {
  const scratch = makeScratch();
  const dataDir = scratch.path;
  const log: string[] = [];
  let deliveries = 0;
  await layOut('customers', dataDir);
  const house = watchHouse(
    await openHouse({ dataDir, databaseUrl: undefined, log: (line) => log.push(line), ...more }),
  );
  const { server, port } = await openServer(house, { demo: false, version: 'test' }, 0, undefined, switches);
  return {
    house,
    server,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    log,
    import: (path) => importWhole(house, path, 'test'),
    async importPersons(persons, options) {
      deliveries += 1;
      const path = join(dataDir, `delivery-${deliveries}.txt`);
      writeDelivery(path, persons, options);
      await importWhole(house, path, 'test');
    },
    async getEntry(entryId) {
      const [entry] = await house.journal.search({ kundenr: 'operatoer', entryId, limit: 2 });
      if (entry === undefined) throw new Error(`the journal has no entry "${entryId}"`);
      return entry;
    },
    async close() {
      await server.close();
      await house.close();
      scratch.remove();
    },
  };
}
