import { type DeliverySummary, journalImport } from '../desk/index.ts';
import { type ReferenceFile, readReferenceFile } from '../doors/extracts/import-reference.ts';
import type { Rejection } from '../ground/facts/index.ts';
import { createAuthorityStore, createDarStore, createRoadStore } from '../storage/register/index.ts';
import { loadLayout } from './contracts.ts';
import type { House } from './house.ts';

type Summary = DeliverySummary;

const REJECTIONS_TOLD_MAX = 1_000;

/** What a reference file of each format goes into. */
const STORES = { p02680: createAuthorityStore, p05780: createRoadStore, 'dar-adresser': createDarStore } as const;

/** The formats of reference files. */
export type ReferenceFormat = keyof typeof STORES;

/** Imports a reference file of a format, and journals it. */
export async function importReferenceFile(
  house: House,
  format: ReferenceFormat,
  path: string,
  operator: string,
): Promise<Summary> {
  const read = await readReferenceFile(loadLayout(format), path);
  const taken =
    'refused' in read ? refused([{ line: 1, reason: read.refused }]) : await takeReferenceFile(house, format, read);
  const produktion = 'refused' in read ? '' : read.produktion;
  const bemaerkning = `${format}: changed ${taken.changed}, unchanged ${taken.unchanged}, rejected ${taken.rejectedCount}`;
  const isRefused = taken.changed + taken.unchanged === 0;
  await journalImport(house.receiving, { operator, opgavenr: '', produktion, bemaerkning, refused: isRefused });
  return taken;
}

/** Takes a reference file in, unless an older one than the one in force. */
async function takeReferenceFile(house: House, format: ReferenceFormat, read: ReferenceFile): Promise<Summary> {
  const pool = house.pool('opencpr_register_amender');
  const store = STORES[format](pool);
  const last = await store.lastProduction();
  if (last !== undefined && last > read.produktion) {
    const reason = `the file of ${read.produktion} is older than the one of ${last} already imported`;
    return refused([{ line: 1, reason }]);
  }
  await store.replace(read.produktion, read.rows);
  return referenceSummary(read, last === read.produktion);
}

/** A file of which nothing was taken. */
export function refused(rejected: readonly Rejection[]): Summary {
  const none = { persons: 0, records: {}, changed: 0, unchanged: 0, warnings: [] };
  return { ...none, rejected: rejected.slice(0, REJECTIONS_TOLD_MAX), rejectedCount: rejected.length };
}

function referenceSummary(read: ReferenceFile, again: boolean): Summary {
  const rows = Object.values(read.records).reduce((sum, count) => sum + count, 0);
  return {
    persons: 0,
    records: { ...read.records },
    rejected: [...read.rejected],
    rejectedCount: read.rejected.length,
    changed: again ? 0 : rows,
    unchanged: again ? rows : 0,
    warnings: [...read.warnings],
  };
}
