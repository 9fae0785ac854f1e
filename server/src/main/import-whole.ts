import { statSync } from 'node:fs';
import { importDelivery, type Progress } from '../doors/extracts/import-delivery.ts';
import { assert } from '../ground/faults/index.ts';
import { loadLayout } from './contracts.ts';
import type { House } from './house.ts';

/** Imports a delivery of U12170-P of which nothing may be refused or rejected; throws a defect with the reasons when something is. */
export async function importWhole(
  house: House,
  path: string,
  operator: string,
  progress: Progress = () => undefined,
): Promise<void> {
  const file = { path, size: statSync(path).size };
  const outcome = await importDelivery(house.receiving, loadLayout('u12170-p'), file, operator, progress);
  const rejected = 'refused' in outcome ? outcome.refused : outcome.summary.rejected;
  const isWhole = 'summary' in outcome && outcome.summary.rejectedCount === 0;
  assert(isWhole, `the delivery cannot be imported whole: ${JSON.stringify(rejected)}`);
}
