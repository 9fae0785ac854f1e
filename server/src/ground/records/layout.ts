import { assert } from '../faults/index.ts';
import { isObject } from '../json/index.ts';

/**
 * How a date stands in a field (record-layouts.md § 3): `date` yyyy-MM-dd, blank when absent; `timestamp` yyyyMMddHHmm and
 * `day` yyyyMMdd, zeros when absent. A timestamp in a text field may be blank as well.
 */
export type DateForm = 'date' | 'timestamp' | 'day';

/** One field of a record: 1-based position, width in characters, N digits or A text. */
export interface FieldLayout {
  readonly name: string;
  readonly pos: number;
  readonly len: number;
  readonly type: 'N' | 'A';
  readonly form?: DateForm;
  /** An N field that is delivered blank as well. */
  readonly blank?: true;
}

/** One record type: its length in characters, how often it may occur (per person or file) and its fields, without gaps. */
export interface RecordShape {
  readonly length: number;
  readonly max?: number;
  readonly fields: readonly FieldLayout[];
}

/** A format, e.g. U12170-P: the shapes of its records by record number (`contracts/layouts`). */
export interface RecordLayout {
  readonly format: string;
  readonly records: Readonly<Record<string, RecordShape>>;
}

const FORM_LENGTHS: Readonly<Record<string, number>> = { date: 10, timestamp: 12, day: 8 };

function isField(value: unknown): value is FieldLayout {
  if (!isObject(value)) return false;
  const { name, pos, len, type, form, blank } = value;
  return (
    typeof name === 'string' &&
    Number.isInteger(pos) &&
    Number.isInteger(len) &&
    (type === 'N' || type === 'A') &&
    (form === undefined || (typeof form === 'string' && FORM_LENGTHS[form] === len)) &&
    (blank === undefined || blank === true)
  );
}

function isShape(value: unknown): value is RecordShape {
  if (!isObject(value)) return false;
  const { length, max, fields } = value;
  if (!Array.isArray(fields) || (max !== undefined && !Number.isInteger(max))) return false;
  let next = 1;
  const names = new Set<string>();
  for (const field of fields) {
    // Fields must meet end to end: what a gap held would be lost between decoding and encoding.
    if (!isField(field) || field.pos !== next || field.len < 1 || names.has(field.name)) return false;
    if (next === 1 && (field.name !== 'RECORDTYPE' || field.len !== 3)) return false;
    names.add(field.name);
    next += field.len;
  }
  return length === next - 1;
}

/** Reads a layout file that has been parsed as JSON. Throws a defect when it is no layout: the files are our own. */
export function decodeLayout(json: unknown): RecordLayout {
  assert(isObject(json), 'a layout is an object');
  const { format, records } = json;
  assert(typeof format === 'string', 'a layout names its format');
  assert(isObject(records), `layout ${format} has records`);
  const shapes: Record<string, RecordShape> = {};
  for (const [record, shape] of Object.entries(records)) {
    assert(/^\d{3}$/.test(record), `layout ${format}: a record number has three digits`);
    assert(isShape(shape), `layout ${format}: record ${record} is malformed`);
    shapes[record] = shape;
  }
  return { format, records: shapes };
}
