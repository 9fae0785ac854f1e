import { holdsForeignCharacter } from './characters.ts';
import { canBeFaulty, findFieldFault } from './field-fault.ts';
import type { FieldLayout, RecordLayout, RecordShape } from './layout.ts';

/** A record that can be used: its number, and its text at full length. */
export interface CheckedRecord {
  readonly record: string;
  readonly text: string;
}

/** A record that cannot be used, and why. The reason holds no value of the record. */
export interface RejectedRecord {
  readonly rejected: string;
}

const faulty = new WeakMap<RecordShape, readonly FieldLayout[]>();

/** Those fields of a record that have values to be refused: two of three take any. */
function fieldsToCheck(shape: RecordShape): readonly FieldLayout[] {
  const known = faulty.get(shape) ?? shape.fields.filter(canBeFaulty);
  faulty.set(shape, known);
  return known;
}

/**
 * Checks one record of a fixed-width file (record-layouts.md §§ 3 and 5). A shorter line is padded, since trailing blanks
 * may be cut; a longer one is rejected unless the excess is blank. N fields must be digits, dates must be possible.
 */
export function checkRecord(layout: RecordLayout, line: string): CheckedRecord | RejectedRecord {
  const record = line.slice(0, 3);
  const shape = layout.records[record];
  if (shape === undefined) return { rejected: `not a record of ${layout.format}` };
  if (holdsForeignCharacter(line)) return { rejected: `record ${record}: a character that no record may hold` };
  for (let at = shape.length; at < line.length; at += 1) {
    if (line[at] !== ' ') return { rejected: `record ${record}: longer than ${shape.length} characters` };
  }
  const text = line.length < shape.length ? line.padEnd(shape.length) : line;
  for (const field of fieldsToCheck(shape)) {
    const fault = findFieldFault(field, text, field.pos - 1);
    if (fault !== undefined) return { rejected: `record ${record}: ${fault}` };
  }
  return { record, text };
}
