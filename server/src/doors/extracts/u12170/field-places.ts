import { assert } from '../../../ground/faults/index.ts';
import type { RecordShape } from '../../../ground/records/index.ts';

const BLANK = 32;
const NO_BREAK_SPACE = 160;
const ZERO = 48;
const NUMBER_LENGTH = 10;
const TIME_LENGTH = 12;
const NO_DATE = '0000-00-00';

/** Where a field stands in its record, and whether zeros in it mean that there is none. */
export interface FieldPlace {
  readonly start: number;
  readonly end: number;
  readonly isCode: boolean;
}

/** Codes whose zeros are a value: guardian not in CPR (record-layouts.md § 4, UMYN_RELTYP). */
const MEANT_AS_ZEROS: ReadonlySet<string> = new Set(['UMYN_RELTYP']);

/** The place of a field in a record. A record without it is a defect of a mapping. */
export function placeOf(shape: RecordShape, name: string): FieldPlace {
  const field = shape.fields.find((one) => one.name === name);
  assert(field !== undefined, `a mapping names a field its record has, and not ${name}`);
  const { pos, len, type, form } = field;
  // The N fields that are codes and not times.
  const isCode = type === 'N' && form === undefined && !MEANT_AS_ZEROS.has(name);
  return { start: pos - 1, end: pos - 1 + len, isCode };
}

/** A value without blanks at its end; leading blanks are part of it (`  tv`). Blank, and zeros in a code, mean none. */
export function valueAt(text: string, { start, end, isCode }: FieldPlace): string | undefined {
  const last = withoutBlanks(text, start, end);
  if (last === start) return undefined;
  let zeros = start;
  while (zeros < last && text.charCodeAt(zeros) === ZERO) zeros += 1;
  const length = last - start;
  // Status and types of a relation are codes of which 0000 is one; a number of ten zeros is nobody's.
  if (zeros === last && (isCode || length === NUMBER_LENGTH || length === TIME_LENGTH)) return undefined;
  const value = text.slice(start, last);
  return value === NO_DATE ? undefined : value;
}

/** The text of a time, without blanks at either end; none when it is blank or zeros. */
export function timeTextAt(text: string, { start, end }: FieldPlace): string | undefined {
  let first = start;
  const last = withoutBlanks(text, start, end);
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  const value = text.slice(first, last);
  return value === '' || value === NO_DATE || value === '000000000000' ? undefined : value;
}

function withoutBlanks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

const isBlank = (code: number) => code === BLANK || code === NO_BREAK_SPACE;
