import { holdsForeignCharacter } from './characters.ts';
import { findFieldFault } from './field-fault.ts';
import type { RecordLayout } from './layout.ts';

/** A decoded record: its number and its fields at full width, blanks and zeros as delivered. */
export interface DecodedRecord {
  readonly record: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A record that cannot be used, and why. The text holds no value of the record. */
export interface RejectedRecord {
  readonly rejected: string;
}

/**
 * Decodes one record of a fixed-width file (record-layouts.md §§ 3 and 5). A shorter line is padded, since trailing blanks
 * may be cut; a longer one is rejected unless the excess is blank. N fields must be digits, dates must be possible.
 */
export function decodeRecord(layout: RecordLayout, line: string): DecodedRecord | RejectedRecord {
  const record = line.slice(0, 3);
  const shape = layout.records[record];
  if (shape === undefined) return { rejected: `not a record of ${layout.format}` };
  if (holdsForeignCharacter(line)) return { rejected: `record ${record}: a character that no record may hold` };
  for (let at = shape.length; at < line.length; at += 1) {
    if (line[at] !== ' ') return { rejected: `record ${record}: longer than ${shape.length} characters` };
  }
  const text = line.length < shape.length ? line.padEnd(shape.length) : line;
  const fields: Record<string, string> = {};
  for (const field of shape.fields) {
    const value = text.slice(field.pos - 1, field.pos - 1 + field.len);
    const fault = findFieldFault(field, value);
    if (fault !== undefined) return { rejected: `record ${record}: ${fault}` };
    fields[field.name] = value;
  }
  return { record, fields };
}
