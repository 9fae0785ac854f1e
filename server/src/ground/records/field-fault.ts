import type { FieldLayout } from './layout.ts';

const ZERO = 48;
const NINE = 57;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isFilledWith(value: string, character: ' ' | '0'): boolean {
  for (let at = 0; at < value.length; at += 1) if (value[at] !== character) return false;
  return true;
}

/** The number the digits from `at` make, or NaN when one of them is no digit. */
function numberAt(value: string, at: number, length: number): number {
  let number = 0;
  for (let index = at; index < at + length; index += 1) {
    const code = value.charCodeAt(index);
    if (!(code >= ZERO && code <= NINE)) return Number.NaN;
    number = number * 10 + code - ZERO;
  }
  return number;
}

/** Whether the parts make a day, a month whose day is unknown (00) or a year whose month and day are unknown (00, 00). */
function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!(year >= 1) || !(month >= 0 && month <= 12)) return false;
  if (month === 0) return day === 0;
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 0 && day <= (DAYS[month - 1] ?? 0);
}

const isCompactDate = (value: string): boolean =>
  isCalendarDate(numberAt(value, 0, 4), numberAt(value, 4, 2), numberAt(value, 6, 2));

const isDashedDate = (value: string): boolean =>
  value[4] === '-' &&
  value[7] === '-' &&
  isCalendarDate(numberAt(value, 0, 4), numberAt(value, 5, 2), numberAt(value, 8, 2));

function isTimestamp(value: string): boolean {
  const minutes = numberAt(value, 10, 2);
  // Converted data carry minutes 99: the clock time was not known (record-layouts.md § 3).
  return isCompactDate(value) && numberAt(value, 8, 2) <= 23 && (minutes <= 59 || minutes === 99);
}

function hasDateForm(field: FieldLayout, value: string): boolean {
  if (field.form === 'date') return isFilledWith(value, ' ') || isDashedDate(value);
  if (isFilledWith(value, '0')) return true;
  if (field.form === 'day') return isCompactDate(value);
  return isTimestamp(value) || (field.type === 'A' && isFilledWith(value, ' '));
}

/**
 * What is wrong with the full-width value of a field, or undefined when nothing is (record-layouts.md §§ 1 and 3).
 * The text names the field and never the value, which may be a personnummer.
 */
export function findFieldFault(field: FieldLayout, value: string): string | undefined {
  if (field.type === 'N') {
    if (field.blank && isFilledWith(value, ' ')) return undefined;
    if (Number.isNaN(numberAt(value, 0, value.length))) return `${field.name} (position ${field.pos}) must be digits`;
  }
  if (field.form === undefined || hasDateForm(field, value)) return undefined;
  return `${field.name} (position ${field.pos}) is not a possible ${field.form === 'timestamp' ? 'time' : 'date'}`;
}
