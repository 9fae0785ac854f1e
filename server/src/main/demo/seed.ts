import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLayout } from '../contracts.ts';
import type { House } from '../house.ts';
import { importWhole } from '../import-whole.ts';
import { demoDelivery } from './demo-delivery.ts';
import { seedAccess } from './seed-access.ts';

/** The production date of the demo delivery: fixed, so that each start makes the same register. */
const PRODUKTION = '2026-01-05';

/** Puts the demo customers, users and the persons made by hand in. Persons come through the ordinary import. */
export async function seedDemo(house: House): Promise<void> {
  await seedAccess(house);
  const folder = mkdtempSync(join(tmpdir(), 'opencpr-demo-'));
  try {
    const path = join(folder, 'd260105.l900101');
    writeFileSync(path, demoDelivery(loadLayout('u12170-p'), PRODUKTION));
    await importWhole(house, path, 'demodata');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
