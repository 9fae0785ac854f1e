import { digitsAt } from '../digits/index.ts';
import type { FieldLayout } from './layout.ts';

const BLANK = 32;
const DASH = 45;
const ZERO = 48;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isFilledWith(text: string, at: number, length: number, code: number): boolean {
  for (let index = at; index < at + length; index += 1) if (text.charCodeAt(index) !== code) return false;
  return true;
}

/** Whether the parts make a day, a month whose day is unknown (00) or a year whose month and day are unknown (00, 00). */
function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!(year >= 1) || !(month >= 0 && month <= 12)) return false;
  if (month === 0) return day === 0;
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 0 && day <= (DAYS[month - 1] ?? 0);
}

const isCompactDate = (text: string, at: number): boolean =>
  isCalendarDate(digitsAt(text, at, 4), digitsAt(text, at + 4, 2), digitsAt(text, at + 6, 2));

const isDashedDate = (text: string, at: number): boolean =>
  text.charCodeAt(at + 4) === DASH &&
  text.charCodeAt(at + 7) === DASH &&
  isCalendarDate(digitsAt(text, at, 4), digitsAt(text, at + 5, 2), digitsAt(text, at + 8, 2));

function isTimestamp(text: string, at: number): boolean {
  const minutes = digitsAt(text, at + 10, 2);
  // Converted data carry minutes 99: the clock time was not known (record-layouts.md § 3).
  return isCompactDate(text, at) && digitsAt(text, at + 8, 2) <= 23 && (minutes <= 59 || minutes === 99);
}

function hasDateForm(field: FieldLayout, text: string, at: number): boolean {
  const isAll = (code: number) => isFilledWith(text, at, field.len, code);
  if (field.form === 'date') return isAll(BLANK) || isDashedDate(text, at);
  if (isAll(ZERO)) return true;
  if (field.form === 'day') return isCompactDate(text, at);
  return isTimestamp(text, at) || (field.type === 'A' && isAll(BLANK));
}

/** Whether there are values a field cannot have: an A field that is no date takes whatever a record may hold. */
export function canBeFaulty(field: FieldLayout): boolean {
  return field.type === 'N' || field.form !== undefined;
}

/**
 * What is wrong with the full-width value of a field that stands in a text from `at` on, or undefined when nothing is
 * (record-layouts.md §§ 1 and 3). What is told names the field and never the value, which may be a personnummer.
 */
export function findFieldFault(field: FieldLayout, text: string, at: number): string | undefined {
  if (field.type === 'N') {
    if (field.blank && isFilledWith(text, at, field.len, BLANK)) return undefined;
    if (Number.isNaN(digitsAt(text, at, field.len))) return `${field.name} (position ${field.pos}) must be digits`;
  }
  if (field.form === undefined || hasDateForm(field, text, at)) return undefined;
  return `${field.name} (position ${field.pos}) is not a possible ${field.form === 'timestamp' ? 'time' : 'date'}`;
}
