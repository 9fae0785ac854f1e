import type { DeliverySummary } from '../desk/index.ts';
import { fillStandInStore } from '../neighbours/datafordeler/index.ts';
import { loadLayout } from './contracts.ts';
import { refused } from './import-reference-file.ts';
import { standInStore } from './places.ts';

/**
 * Fills the stand-ins of the registers of property with a file of `EJENDOMME` (contracts/layouts); all they held is replaced. Nothing
 * of it goes into the register of persons, so no entry is made.
 */
export async function importEjendomme(dataDir: string, chunks: AsyncIterable<Uint8Array>): Promise<DeliverySummary> {
  const filled = await fillStandInStore(standInStore(dataDir), loadLayout('ejendomme'), chunks);
  if ('refused' in filled) return refused([{ line: 1, reason: filled.refused }]);
  const changed = Object.values(filled.records).reduce((sum, count) => sum + count, 0);
  const { rejected, warnings } = filled;
  return { ...filled, rejected: [...rejected], warnings: [...warnings], persons: 0, changed, unchanged: 0 };
}
