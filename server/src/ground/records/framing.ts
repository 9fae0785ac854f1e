import type { ByteWindow } from './byte-window.ts';
import type { RecordLayout } from './layout.ts';

/** What framing finds next: a record, a rejection, or undefined when more bytes are needed or none are left. */
export type Framed = { readonly raw: string } | { readonly rejected: string; readonly stop?: true } | undefined;

/** Takes the next record from the window; `ended` says that no more bytes will come. */
export type Framing = (window: ByteWindow, ended: boolean) => Framed;

/** The longest line in bytes, its line end not counted: some twenty times the longest record. */
export const LONGEST_LINE = 10_000;

const LF = 10;
const CR = 13;
const BLANK = 32;

const isLineEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;

function skipLineEnds(window: ByteWindow): void {
  let count = 0;
  while (isLineEnd(window.byteAt(count))) count += 1;
  window.skip(count);
}

/** The record at its full length, whichever way its trailing blanks were delivered; what is too long stays too long. */
function atFullLength(layout: RecordLayout, line: string): string {
  const length = layout.records[line.slice(0, 3)]?.length ?? 0;
  let end = line.length;
  while (end > length && line[end - 1] === ' ') end -= 1;
  return line.slice(0, end).padEnd(length);
}

/** Line form 1: records of fixed length with nothing between them (record-layouts.md § 3). */
export function fixedFraming(layout: RecordLayout): Framing {
  return (window, ended) => {
    skipLineEnds(window);
    if (window.length === 0 || (window.length < 3 && !ended)) return undefined;
    const length = layout.records[window.peek(3)]?.length;
    const stop = (what: string): Framed => ({ rejected: `${what} at byte ${window.offset}`, stop: true });
    // Nothing but its own length says where a record ends: behind an unknown one every guess would be a false record.
    if (length === undefined) return stop(`no record of ${layout.format} begins`);
    if (window.length < length) return ended ? stop('the file breaks off inside the record') : undefined;
    const raw = window.peek(length);
    window.skip(length);
    return { raw };
  };
}

/** Line form 2: one record per line, LF or CR LF, trailing blanks cut or not (record-layouts.md § 3). */
export function lineFraming(layout: RecordLayout): Framing {
  let tooLong = false;
  const reject = (): Framed => {
    tooLong = false;
    return { rejected: `line longer than ${LONGEST_LINE} bytes` };
  };
  return (window, ended) => {
    while (window.length > 0 || (tooLong && ended)) {
      const found = window.indexOf(LF);
      if (found < 0 && !ended) {
        // A line that will be rejected is not held in memory: its bytes are dropped as they come.
        tooLong ||= window.length > LONGEST_LINE + 1;
        if (tooLong) window.skip(window.length);
        return undefined;
      }
      const all = found < 0 ? window.length : found;
      const length = all > 0 && window.byteAt(all - 1) === CR ? all - 1 : all;
      tooLong ||= length > LONGEST_LINE;
      const line = tooLong ? '' : window.peek(length);
      window.skip(found < 0 ? all : all + 1);
      if (tooLong) return reject();
      const raw = atFullLength(layout, line);
      if (raw !== '') return { raw };
    }
    return undefined;
  };
}

/** Tells the line form from what follows the first record, or undefined when more bytes are needed. */
export function findFraming(layout: RecordLayout, window: ByteWindow, ended: boolean): Framing | undefined {
  skipLineEnds(window);
  const lineEnd = window.indexOf(LF);
  const length = layout.records[window.peek(3)]?.length;
  const limit = length ?? LONGEST_LINE + 1;
  if (lineEnd >= 0 && lineEnd <= limit) return lineFraming(layout);
  if (window.length > limit) {
    if (length === undefined) return fixedFraming(layout);
    const next = window.byteAt(length);
    return isLineEnd(next) || next === BLANK ? lineFraming(layout) : fixedFraming(layout);
  }
  if (!ended) return undefined;
  return length === undefined ? fixedFraming(layout) : lineFraming(layout);
}
