import { decodeRecord, type RecordLayout, readRecords } from '../../ground/records/index.ts';
import { loadLayout } from '../contracts.ts';
import { generateDelivery } from './generate-delivery.ts';
import type { NumberKind } from './number-cursors.ts';

/** The fields of a record as delivered. */
export type Fields = Readonly<Record<string, string>>;

/** A generated delivery read back record by record, with nothing of the generator but its bytes. For tests. */
export interface CountryAsRead {
  readonly rejected: readonly string[];
  readonly order: readonly string[];
  /** Bytes of the whole delivery. */
  readonly size: number;
  /** All records of some types, in the order of the file. */
  readonly of: (...records: string[]) => readonly Fields[];
  /** The records of one person. */
  readonly ofPerson: (personnummer: string, ...records: string[]) => readonly Fields[];
  /** Record 001 by personnummer. */
  readonly persons: ReadonlyMap<string, Fields>;
}

const layout: RecordLayout = loadLayout('u12170-p');

/** The production date of the tests. */
export const PRODUKTION = '2026-01-05';

/** Generates a country and reads it. */
export async function readCountry(
  persons: number,
  seed: number,
  numbers: NumberKind = 'unissued',
): Promise<CountryAsRead> {
  const rejected: string[] = [];
  const order: string[] = [];
  const byType = new Map<string, Fields[]>();
  const byPerson = new Map<string, Map<string, Fields[]>>();
  let size = 0;
  for await (const read of readRecords(
    generateDelivery({ persons, seed, produktion: PRODUKTION, numbers, layout }),
    layout,
  )) {
    size = read.offset;
    const decoded = 'rejected' in read ? read : decodeRecord(layout, read.raw);
    if ('rejected' in decoded) {
      rejected.push(decoded.rejected);
      continue;
    }
    const { record, fields } = decoded;
    order.push(record);
    into(byType, record).push(fields);
    const owner = fields['PNRGÆLD'] ?? fields['PNR'];
    if (owner === undefined) continue;
    const own = byPerson.get(owner) ?? new Map<string, Fields[]>();
    byPerson.set(owner, own);
    into(own, record).push(fields);
  }
  return {
    rejected,
    order,
    size,
    of: (...records) => records.flatMap((record) => byType.get(record) ?? []),
    ofPerson: (personnummer, ...records) => records.flatMap((record) => byPerson.get(personnummer)?.get(record) ?? []),
    persons: new Map((byType.get('001') ?? []).map((fields) => [text(fields, 'PNR'), fields])),
  };
}

function into(map: Map<string, Fields[]>, key: string): Fields[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** A field without its blanks. */
export function text(fields: Fields | undefined, name: string): string {
  return (fields?.[name] ?? '').trim();
}

/** Years from one date `yyyy-MM-dd` to another. */
export function yearsBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / (365.25 * 86_400_000);
}

/** The day of a time `yyyyMMddHHmm` as a date. */
export function dayOfTime(time: string): string {
  return `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6, 8)}`;
}
