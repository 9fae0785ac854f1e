import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assert } from '../ground/faults/index.ts';
import { loadLayout } from './contracts.ts';
import { demoPersons } from './demo/demo-persons.ts';
import { type CountryPlan, examplesOf, generateAddresses, generateDelivery } from './generate/index.ts';
import type { House } from './house.ts';
import { importReferenceFile } from './import-reference-file.ts';
import { importWhole } from './import-whole.ts';
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
  const folder = mkdtempSync(join(tmpdir(), 'opencpr-demo-'));
  try {
    const path = join(folder, 'd260105.l900102');
    const progress = (done: number, of: number) => show('danner', done, of);
    const chunks = generateDelivery({ ...planOf(persons), layout: loadLayout('u12170-p'), progress });
    await pipeline(Readable.from(chunks), createWriteStream(path, { mode: 0o600 }));
    const addresses = join(folder, 'd260105.daradr');
    const ids = generateAddresses({ ...planOf(persons), layout: loadLayout('dar-adresser') });
    await pipeline(Readable.from(ids), createWriteStream(addresses, { mode: 0o600 }));
    // The delivery comes last: once it has been taken in, the country is whole.
    const { rejectedCount } = await importReferenceFile(house, 'dar-adresser', addresses, 'demodata');
    assert(rejectedCount === 0, 'the ids of the addresses are taken in whole');
    await importWhole(house, path, 'demodata', show);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
