import { readCsv } from './read-csv.ts';
import { unpackedSize } from './unpacked-size.ts';

/** What a spreadsheet may come to, so that a small file cannot fill the memory: bytes. */
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024;

/** `PK`, by which a spreadsheet is told from a text: it is a zip file. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The rows of a CSV file or of the first sheet of a spreadsheet; undefined when it is neither. */
export async function readTable(bytes: Uint8Array): Promise<readonly (readonly string[])[] | undefined> {
  const rows = isZip(bytes) ? await readExcel(bytes) : readCsv(bytes);
  return rows?.map(withoutBlankEnd).slice(0, 1 + rows.findLastIndex((row) => row.some((text) => text !== '')));
}

async function readExcel(bytes: Uint8Array): Promise<string[][] | undefined> {
  const size = unpackedSize(bytes);
  if (size === undefined || size > UNPACKED_BYTES_MAX) return undefined;
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]));
    return rows.map((row) => row.map(textOf));
  } catch {
    // Whatever the library cannot read is no spreadsheet to us; why it is not helps nobody.
    return undefined;
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}

function withoutBlankEnd(row: readonly string[]): readonly string[] {
  return row.slice(0, 1 + row.findLastIndex((text) => text !== ''));
}
