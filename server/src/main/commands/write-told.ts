/** What an act told, as a person reads it: lists as lines with their columns one under the other, all else as name and value. */
export function writeTold(told: Readonly<Record<string, unknown>>): string {
  return Object.entries(told)
    .filter(([name]) => name !== 'journal')
    .map(([name, value]) => (Array.isArray(value) ? writeRows(value) : `${name}: ${writeValue(value)}\n`))
    .join('');
}

function writeRows(rows: readonly unknown[]): string {
  const texts = rows.map((row) =>
    Object.values(typeof row === 'object' && row !== null ? row : { row }).map(writeValue),
  );
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  return texts
    .map(
      (row) =>
        `${row
          .map((text, column) => text.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeValue).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(writeValue).join(' ');
  return value === undefined || value === null || value === 'infinity' ? '-' : String(value);
}
