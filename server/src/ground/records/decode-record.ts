import { checkRecord, type RejectedRecord } from './check-record.ts';
import type { RecordLayout } from './layout.ts';

/** A decoded record: its number and its fields at full width, blanks and zeros as delivered. */
export interface DecodedRecord {
  readonly record: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Checks one record of a fixed-width file as `checkRecord` does, and takes all its fields apart. */
export function decodeRecord(layout: RecordLayout, line: string): DecodedRecord | RejectedRecord {
  const checked = checkRecord(layout, line);
  if ('rejected' in checked) return checked;
  const fields: Record<string, string> = {};
  for (const { name, pos, len } of layout.records[checked.record]?.fields ?? []) {
    fields[name] = checked.text.slice(pos - 1, pos - 1 + len);
  }
  return { record: checked.record, fields };
}
