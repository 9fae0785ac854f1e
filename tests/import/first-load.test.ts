import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReceivingParts } from '../../server/src/desk/index.ts';
import { type House, openHouse } from '../../server/src/main/house.ts';
import { type Database, openDatabase } from '../../server/src/storage/postgres/index.ts';
import { mayLoad, restoreIndexesLeftAside } from '../../server/src/storage/register/index.ts';
import { ask, makeScratch } from '../database/scratch.ts';
import { inventedNumber, inventedPerson, writeDelivery } from '../delivery.ts';
import { dumpFacts } from './facts-dump.ts';
import { receiveFile } from './receive.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** More than a thousand, in three batches. */
const PERSONS = 2_500;
const scratch = makeScratch();
const file = join(scratch.path, 'delivery.txt');
const log = () => undefined;
let server: Database;

beforeAll(async () => {
  server = await openDatabase({ dataDir: join(scratch.path, 'server') });
  // The former number of everybody is somebody's own, of another batch or of the same.
  const persons = Array.from({ length: PERSONS }, (_, n) =>
    inventedPerson(inventedNumber(n), [
      [
        '022',
        { PNR: inventedNumber((n + 1) % PERSONS), 'START_DT-PERSON': '1980-01-01', 'SLUT_DT-PERSON': '1999-12-31' },
      ],
    ]),
  );
  writeDelivery(file, persons);
});
afterAll(async () => {
  await server.close();
  scratch.remove();
});

/** A house on a database of its own, reached as a user without more rights than it must have, or as the superuser. */
async function openOn(name: string, as: 'superuser' | 'lodger'): Promise<House> {
  const dataDir = join(scratch.path, name);
  if (as === 'superuser') return openHouse({ dataDir, databaseUrl: undefined, log });
  await ask(server.connection(), "CREATE ROLE lodger LOGIN CREATEROLE CREATEDB PASSWORD 'secret'");
  await ask(server.connection(), `CREATE DATABASE ${name} OWNER lodger`);
  const host = encodeURIComponent(String(server.connection().host));
  return openHouse({ dataDir, databaseUrl: `postgres://lodger:secret@/${name}?host=${host}`, log });
}

const indexesOf = async (house: House) =>
  (await house.owners.query("SELECT indexdef FROM pg_indexes WHERE schemaname = 'register' ORDER BY 1")).rows;
const asideOf = async (house: House) =>
  (await house.owners.query('SELECT name FROM opencpr_meta.index_aside ORDER BY 1')).rows.map(({ name }) => name);
const optionsOf = async (house: House) =>
  (
    await house.owners.query('SELECT relname FROM pg_class WHERE reloptions IS NOT NULL AND relname = ANY ($1)', [
      TABLES,
    ])
  ).rows;
const TABLES = ['person', 'fact', 'number_index', 'snapshot', 'name_word', 'dwelling'];
const ASIDE = [
  'register.dwelling_road',
  'register.dwelling_road_name',
  'register.fact_number',
  'register.fact_sought',
  'register.name_word_lyd',
  'register.name_word_ord',
];

/** The house, with an import that fails when it has applied so many batches. */
function failingAfter(house: House, batches: number): House {
  const { amender } = house.receiving;
  let applied = 0;
  const prepare: ReceivingParts['amender']['prepare'] = async (...asked) => {
    const { apply } = await amender.prepare(...asked);
    applied += 1;
    if (applied <= batches) return { apply };
    return {
      apply: async (_, before) => {
        await before;
        throw new Error('the world failed');
      },
    };
  };
  return { ...house, receiving: { ...house.receiving, amender: { ...amender, prepare } } };
}

/** What each ended with. */
const ended: string[][] = [];

describe.each(['superuser', 'lodger'] as const)('the first load of a register that belongs to a %s', (as) => {
  let house: House;
  let indexes: unknown[];
  beforeAll(async () => {
    house = await openOn(`load_${as}`, as);
    indexes = await indexesOf(house);
  });
  afterAll(() => house.close());

  it('that is cut short leaves the indexes of searches aside, and a house that looks builds them', async () => {
    await expect(receiveFile(failingAfter(house, 1), file)).rejects.toThrow('the world failed');
    expect(await asideOf(house)).toEqual(ASIDE);
    expect((await optionsOf(house)).length).toBe(TABLES.length);
    await restoreIndexesLeftAside(house.owners);
    expect([await asideOf(house), await indexesOf(house), await optionsOf(house)]).toEqual([[], indexes, []]);
  });

  it('goes on, and ends with all of them and every person', async () => {
    expect(await receiveFile(house, file)).toMatchObject({ persons: PERSONS, changed: PERSONS, rejectedCount: 0 });
    expect([await asideOf(house), await indexesOf(house), await optionsOf(house)]).toEqual([[], indexes, []]);
    ended.push(await dumpFacts(house));
  });

  it('is copied into the tables themselves where who loads may', async () => {
    expect(await mayLoad(house.owners)).toBe(as === 'superuser');
    const loader = house
      .pool('opencpr_register_loader')
      .query("SELECT row_security_active('register.fact') AS applies");
    if (as === 'superuser') expect((await loader).rows).toEqual([{ applies: false }]);
    else await expect(loader).rejects.toThrow('opencpr_register_loader');
  });

  it('is none when it is delivered again: nothing is set aside', async () => {
    await expect(receiveFile(failingAfter(house, 0), file)).rejects.toThrow('the world failed');
    expect(await asideOf(house)).toEqual([]);
  });
});

it('comes to the same by either way', () => {
  expect(ended.map((lines) => lines.length > PERSONS * 10)).toEqual([true, true]);
  expect(ended[0]).toEqual(ended[1]);
});
