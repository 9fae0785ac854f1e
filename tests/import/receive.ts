import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeliverySummary } from '../../server/src/desk/index.ts';
import { importDelivery } from '../../server/src/doors/extracts/import-delivery.ts';
import { loadLayout } from '../../server/src/main/contracts.ts';
import type { House } from '../../server/src/main/house.ts';

const LAYOUT = loadLayout('u12170-p');

/** Imports a file of U12170-P as the command line does and gives its summary; of a refused file nothing but why. */
export async function receiveFile(house: House, path: string): Promise<DeliverySummary> {
  const file = { path, size: statSync(path).size };
  const outcome = await importDelivery(house.receiving, LAYOUT, file, 'test', () => undefined);
  if ('summary' in outcome) return outcome.summary;
  const none = { persons: 0, records: {}, changed: 0, unchanged: 0, warnings: [] };
  return { ...none, rejected: [...outcome.refused], rejectedCount: outcome.refused.length };
}

/** Writes bytes given as ISO-8859-1 text to a file in a folder and imports it. */
export async function receiveText(house: House, folder: string, text: string): Promise<DeliverySummary> {
  const path = join(folder, 'received.txt');
  writeFileSync(path, Buffer.from(text, 'latin1'));
  return receiveFile(house, path);
}
