import type { PaperTable } from '../acts/index.ts';

/** The longest name of a sheet that spreadsheets take. */
const NAME_LENGTH_MAX = 31;

/** A spreadsheet of one sheet whose heading stays in sight. Every cell is a text, so none is ever run. */
export async function writeExcel({ navn, columns: headings, rows }: PaperTable): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const heading = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
  const columns = headings.map((text, column) => ({
    width: Math.min(60, Math.max(10, text.length, ...rows.slice(0, 500).map((row) => row[column]?.length ?? 0)) + 2),
  }));
  const options = { sheet: navn.slice(0, NAME_LENGTH_MAX), columns, stickyRowsCount: 1 };
  return writeExcelFile([heading, ...cells], options).toBuffer();
}
