/** What an act told, as a person reads it: lists as lines under the names of their columns, all else as name and value. */
export function writeTold(told: Readonly<Record<string, unknown>>): string {
  return Object.entries(told)
    .filter(([name]) => name !== 'journal')
    .map(([name, value]) => (Array.isArray(value) ? writeRows(value) : `${name}: ${writeValue(value)}\n`))
    .join('');
}

function writeRows(rows: readonly unknown[]): string {
  const told = rows.map((row): Readonly<Record<string, unknown>> => (isObject(row) ? row : { '': row }));
  const columns = [...new Set(told.flatMap((row) => Object.keys(row)))];
  // What is no record has no names.
  const heads = rows.every(isObject) && rows.length > 0 ? [columns] : [];
  const texts = [...heads, ...told.map((row) => columns.map((column) => writeValue(row[column])))];
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0)));
  const lines = texts.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeValue).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(writeValue).join(' ');
  return value === undefined || value === null || value === 'infinity' ? '-' : String(value);
}
