import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assert } from '../ground/faults/index.ts';
import { loadLayout } from './contracts.ts';
import { demoPersons } from './demo/demo-persons.ts';
import { demoDwellings, demoEjendomme } from './demo/ejendomme.ts';
import {
  type CountryPlan,
  dwellingsOf,
  ejendommeOf,
  examplesOf,
  generateDelivery,
  writeAddresses,
  writeEjendomme,
} from './generate/index.ts';
import type { House } from './house.ts';
import { importEjendomme } from './import-ejendomme.ts';
import { importReferenceFile } from './import-reference-file.ts';
import { importWhole } from './import-whole.ts';
import { standInStore } from './places.ts';
import type { progressBar } from './progress-bar.ts';

/** How many generated persons a demo system begins with, beside those made by hand. */
export const DEMO_COUNTRY_PERSONS = 10_000;

/** The country of a demo system: the same for the same number of persons. */
const planOf = (persons: number): CountryPlan => ({ persons, seed: 1, produktion: '2026-01-05', numbers: 'unissued' });

/** Puts a generated country into a demo system by the ordinary import; one that was cut short goes on. */
export async function seedCountry(
  house: House,
  persons: number,
  show: ReturnType<typeof progressBar>['show'],
): Promise<void> {
  await withFolder(async (folder) => {
    const path = join(folder, 'd260105.l900102');
    const progress = (done: number, of: number) => show('danner', done, of);
    const chunks = generateDelivery({ ...planOf(persons), layout: loadLayout('u12170-p'), progress });
    await pipeline(Readable.from(chunks), createWriteStream(path, { mode: 0o600 }));
    await importWhole(house, path, 'demodata', show);
  });
}

/** Puts DAR's ids of all addresses of a demo system in: of those made by hand, and of the country with so many persons. */
export async function seedAddresses(house: House, persons: number): Promise<void> {
  const plan = planOf(persons);
  await withFolder(async (folder) => {
    const path = join(folder, 'd260105.daradr');
    const ids = writeAddresses(
      { ...plan, layout: loadLayout('dar-adresser') },
      chain(demoDwellings(), dwellingsOf(plan)),
    );
    await pipeline(Readable.from(ids), createWriteStream(path, { mode: 0o600 }));
    const { rejectedCount } = await importReferenceFile(house, 'dar-adresser', path, 'demodata');
    assert(rejectedCount === 0, 'the ids of the addresses are taken in whole');
  });
}

/** Fills the stand-ins of the registers of property with the same addresses, their properties and owners, unless it has been done. */
export async function seedEjendomme(dataDir: string, persons: number): Promise<void> {
  if (existsSync(standInStore(dataDir))) return;
  const plan = planOf(persons);
  const all = writeEjendomme({ ...plan, layout: loadLayout('ejendomme') }, chain(demoEjendomme(), ejendommeOf(plan)));
  const { rejectedCount } = await importEjendomme(dataDir, all);
  assert(rejectedCount === 0, 'the properties are taken in whole');
}

/** Example persons by situation: those made by hand first, then generated ones where there are any. */
export function demoExamples(generated: number): Readonly<Record<string, readonly string[]>> {
  const byHand = demoPersons();
  if (generated === 0) return byHand;
  const found: Readonly<Record<string, readonly string[]>> = examplesOf(planOf(generated));
  return Object.fromEntries(
    Object.entries(byHand).map(([situation, numbers]) => [situation, [...numbers, ...(found[situation] ?? [])]]),
  );
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'opencpr-demo-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* chain<T>(...all: readonly Iterable<T>[]): Generator<T, void, undefined> {
  for (const some of all) yield* some;
}
