import type { PaperTable } from '../acts/index.ts';

/** What spreadsheets would run as a formula when a cell begins with it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A list as CSV the way Danish spreadsheets open it: UTF-8 with its mark, semicolons, every line with CR and LF. */
export function writeCsv({ columns, rows }: PaperTable): Uint8Array {
  const lines = [columns, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`);
  return Buffer.from(`\uFEFF${lines.join('')}`, 'utf8');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
