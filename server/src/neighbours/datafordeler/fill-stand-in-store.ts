import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Rejection } from '../../ground/facts/index.ts';
import { decodeRecord, type RecordLayout, readRecordsByChunk } from '../../ground/records/index.ts';
import { STAND_IN_INDEXES, STAND_IN_TABLES } from './stand-in-tables.ts';
import { type Fields, rowWriters } from './write-stand-in-rows.ts';

/** What a file for the stand-ins came to: records taken by type, those rejected, and whether the end record counts them right. */
export type Filled =
  | { readonly refused: string }
  | {
      readonly records: Readonly<Record<string, number>>;
      readonly rejected: readonly Rejection[];
      readonly rejectedCount: number;
      readonly warnings: readonly string[];
    };

/** What the file calls itself, where others have the number of a task. */
const OPGAVENR = 'EJENDM';
const REJECTIONS_KEPT_MAX = 1_000;

/**
 * Fills the stand-ins from a file of `EJENDOMME` (contracts/layouts): all they held is replaced, whole or not at all. Streams:
 * memory is one chunk. Refused when it is no such file.
 */
export async function fillStandInStore(
  path: string,
  layout: RecordLayout,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Filled> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.draft`;
  rmSync(draft, { force: true });
  const database = new DatabaseSync(draft);
  try {
    // A draft that was cut short is thrown away: nothing needs to be undone in it.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    database.exec(STAND_IN_TABLES);
    const filled = await take(database, layout, chunks);
    database.exec(STAND_IN_INDEXES);
    database.exec('COMMIT');
    database.close();
    if (!('refused' in filled)) renameSync(draft, path);
    return filled;
  } finally {
    if (database.isOpen) database.close();
    rmSync(draft, { force: true });
  }
}

async function take(database: DatabaseSync, layout: RecordLayout, chunks: AsyncIterable<Uint8Array>): Promise<Filled> {
  const write = rowWriters(database);
  const records: Record<string, number> = {};
  const rejected: Rejection[] = [];
  const warnings: string[] = [];
  let rejectedCount = 0;
  let begun = false;
  let ended = false;
  const reject = (line: number, reason: string) => {
    rejectedCount += 1;
    if (rejected.length < REJECTIONS_KEPT_MAX) rejected.push({ line, reason });
  };
  const counted = () => Object.values(records).reduce((sum, count) => sum + count, rejectedCount);
  const takeOne = (line: number, record: string, fields: Fields) => {
    if (record === '999') {
      ended = true;
      const said = Number(fields['TAELLER']);
      if (said !== counted()) warnings.push(`the end record counts ${said} records, the file holds ${counted()}`);
      return;
    }
    const reason = write[record]?.(fields);
    if (reason !== undefined) return reject(line, reason);
    records[record] = (records[record] ?? 0) + 1;
  };
  for await (const reads of readRecordsByChunk(chunks, layout)) {
    for (const read of reads) {
      const decoded = 'rejected' in read ? read : decodeRecord(layout, read.raw);
      if (!begun) {
        if ('rejected' in decoded) return { refused: `not a file of ${layout.format}: ${decoded.rejected}` };
        if (decoded.record !== '000' || decoded.fields['OPGAVENR'] !== OPGAVENR) {
          return { refused: `a file of ${layout.format} begins with 000${OPGAVENR}` };
        }
        begun = true;
      } else if ('rejected' in decoded) reject(read.line, decoded.rejected);
      else takeOne(read.line, decoded.record, decoded.fields);
    }
  }
  if (!begun) return { refused: 'the file is empty' };
  if (!ended) warnings.push('the file has no end record');
  return { records, rejected, rejectedCount, warnings };
}
