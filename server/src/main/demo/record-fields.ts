/** A record before it is encoded: its number and its fields by the layout's names, empty ones left out. */
export interface RecordFields {
  readonly record: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The number of somebody who has none: an empty field of digits is all zeros (record-layouts.md § 1). */
export const NOBODY = '0000000000';

/** Makes a record; PNR comes in with the person. */
export const record = (number: string, fields: Readonly<Record<string, string>>): RecordFields => ({
  record: number,
  fields,
});

/** Numbered line fields, at most five: `linesOf(lines, (n) => \`UDLANDADR${n}\`)`. */
export function linesOf(lines: readonly string[], name: (line: number) => string): Record<string, string> {
  return Object.fromEntries(lines.map((text, at) => [name(at + 1), text]));
}
