import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type DeliverySummary, journalImport, type ReceivingParts, receiveDelivery } from '../../desk/index.ts';
import type { DeliveryStart, Rejection, StagedRecord } from '../../ground/facts/index.ts';
import { maskNumbersIn } from '../../ground/personnummer/index.ts';
import {
  decodeRecord,
  type RecordLayout,
  type RecordRead,
  readRecords,
  readRecordsByChunk,
} from '../../ground/records/index.ts';
import { BrokenDelivery, createOwners } from './u12170/owners.ts';
import { createPersonReader, MESSAGE_RECORDS } from './u12170/person-of.ts';

/** Told how far an import is: bytes read of the file, then persons applied. */
export type Progress = (phase: 'læser' | 'indlæser', done: number, of: number) => void;

/** What an import comes to. */
export type ImportOutcome =
  | { readonly summary: DeliverySummary }
  /** No delivery of this kind, not whole, or with records that belong to nobody: nothing of it is applied. */
  | { readonly refused: readonly Rejection[] };

const COUNT_RECORD = '999';
const CHUNK_BYTES = 1 << 18;

/** Imports a delivery of U12170-P from a file of `size` bytes (record-layouts.md §§ 3 and 5). */
export async function importDelivery(
  parts: ReceivingParts,
  layout: RecordLayout,
  file: { readonly path: string; readonly size: number },
  operator: string,
  progress: Progress,
): Promise<ImportOutcome> {
  const start = await readStart(layout, file.path);
  const refuse = async (rejections: readonly Rejection[], about: Partial<DeliveryStart>): Promise<ImportOutcome> => {
    const { opgavenr = '', produktion = '' } = about;
    const bemaerkning = `${rejections.length} reasons, the first: ${rejections[0]?.reason ?? ''}`;
    await journalImport(parts, { operator, opgavenr, produktion, bemaerkning, refused: true });
    return { refused: rejections };
  };
  if ('refused' in start) return refuse([{ line: 1, reason: start.refused }], {});
  const readPerson = createPersonReader(layout);
  const delivery = {
    start,
    digest: await digestOf(file.path),
    operator,
    records: (counts: DeliverySummary) => recordsOf(layout, file, counts, progress),
    readPerson,
    progress: (done: number, of: number) => progress('indlæser', done, of),
  };
  try {
    return { summary: await receiveDelivery(parts, delivery) };
  } catch (error) {
    if (error instanceof BrokenDelivery) return refuse(error.rejections, start);
    throw error;
  }
}

/** The start record, or why the file has none. */
async function readStart(layout: RecordLayout, path: string): Promise<DeliveryStart | { refused: string }> {
  for await (const read of readRecords(createReadStream(path), layout)) {
    if ('rejected' in read) return { refused: `not a delivery of ${layout.format}: ${read.rejected}` };
    const decoded = decodeRecord(layout, read.raw);
    if ('rejected' in decoded) return { refused: `not a delivery of ${layout.format}: ${decoded.rejected}` };
    const { fields, record } = decoded;
    const produktion = dayOf(fields['PRODDTO']);
    if (record !== '000' || produktion === undefined) {
      return { refused: `a delivery of ${layout.format} begins with record 000 and its production date` };
    }
    return { opgavenr: fields['OPGAVENR'] ?? '', produktion, forrigeProduktion: dayOf(fields['PRODDTOFORRIG']) };
  }
  return { refused: 'the file is empty' };
}

function dayOf(text: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '');
  return parts === null || parts[1] === '0000' ? undefined : `${parts[1]}-${parts[2]}-${parts[3]}`;
}

async function digestOf(path: string): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest();
}

/**
 * The records that belong to persons; the others are counted, checked or told of in the summary. A file that has been cut
 * off, or holds a record nobody knows the owner of, throws BrokenDelivery at its end: applied, it would close what is held
 * of persons whose records are missing from it.
 */
async function* recordsOf(
  layout: RecordLayout,
  file: { readonly path: string; readonly size: number },
  summary: DeliverySummary,
  progress: Progress,
): AsyncGenerator<readonly StagedRecord[]> {
  let counted = 0;
  let ended = false;
  const broken: Rejection[] = [];
  const owners = createOwners();
  const stage = (read: RecordRead): StagedRecord | undefined => {
    if ('rejected' in read) {
      broken.push({ line: read.line, reason: read.rejected });
      return undefined;
    }
    const { line, raw } = read;
    const record = raw.slice(0, 3);
    if (record === '000') return undefined;
    if (record === COUNT_RECORD) {
      ended = true;
      checkCount(layout, raw, counted, summary);
      return undefined;
    }
    counted += 1;
    summary.records[record] = (summary.records[record] ?? 0) + 1;
    if (MESSAGE_RECORDS.has(record)) {
      summary.warnings.push(messageOf(layout, raw, record));
      return undefined;
    }
    // Record 022 names the number in force first, and that is the person it belongs to (record-layouts.md § 5).
    const personnummer = raw.slice(3, 13);
    owners.see(personnummer, record, line);
    return { line, personnummer, raw };
  };
  const chunks = createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  for await (const reads of readRecordsByChunk(chunks, layout)) {
    progress('læser', reads.at(-1)?.offset ?? 0, file.size);
    yield reads.map(stage).filter((record) => record !== undefined);
  }
  broken.push(...owners.unknown());
  if (!ended && broken.length === 0)
    broken.push({ line: counted + 1, reason: 'the end record 999 is missing: the file has been cut off' });
  if (broken.length > 0) throw new BrokenDelivery(broken);
}

/** A count that does not match is a warning, never a reason to reject (testpersons/README.md). */
function checkCount(layout: RecordLayout, raw: string, counted: number, summary: DeliverySummary): void {
  const decoded = decodeRecord(layout, raw);
  const said = 'fields' in decoded ? Number(decoded.fields['TAELLER']) : Number.NaN;
  if (said !== counted) summary.warnings.push(`the end record counts ${said} records, the file holds ${counted}`);
}

function messageOf(layout: RecordLayout, raw: string, record: string): string {
  const decoded = decodeRecord(layout, raw);
  const fields = 'fields' in decoded ? decoded.fields : {};
  return record === '910'
    ? maskNumbersIn(`error message ${fields['FEJLNR'] ?? ''}: ${(fields['FEJLTXT-UDTRÆK'] ?? '').trim()}`)
    : `receipt for a deleted subscription (${(fields['HAENDELSE'] ?? '').trim()})`;
}
