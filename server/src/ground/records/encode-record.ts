import { assert } from '../faults/index.ts';
import { holdsForeignCharacter } from './characters.ts';
import { findFieldFault } from './field-fault.ts';
import type { RecordLayout } from './layout.ts';

/**
 * Writes one record at its full length (record-layouts.md § 1): N fields right-justified and zero-filled, A fields
 * left-justified and blank-filled, a field left out is empty. ETAGE, SIDEDOER and HUSNR are given as they are delivered,
 * leading blanks included. RECORDTYPE need not be given.
 *
 * Throws a defect when a value is too wide, holds a character no record may hold, or would not be accepted by
 * `decodeRecord`, and when a field is not in the record. The text holds no value of the record.
 */
export function encodeRecord(layout: RecordLayout, record: string, fields: Readonly<Record<string, string>>): string {
  const shape = layout.records[record];
  assert(shape !== undefined, `${layout.format} has no such record`);
  let text = '';
  let used = 0;
  for (const field of shape.fields) {
    const given = fields[field.name];
    if (given !== undefined) used += 1;
    const value = field.pos === 1 ? (given ?? record) : (given ?? '');
    const full = field.type === 'N' ? value.padStart(field.len, '0') : value.padEnd(field.len);
    const fault = full.length > field.len ? `${field.name} is too wide` : findFieldFault(field, full, 0);
    if (fault !== undefined) assert(false, `${layout.format} record ${record}: ${fault}`);
    text += full;
  }
  assert(used === Object.keys(fields).length, `${layout.format} record ${record}: a field it does not have`);
  assert(text.startsWith(record), `${layout.format} record ${record}: RECORDTYPE says otherwise`);
  assert(!holdsForeignCharacter(text), `${layout.format} record ${record}: a character that no record may hold`);
  return text;
}
