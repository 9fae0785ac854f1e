import { assert } from '../../ground/faults/index.ts';
import { remember } from '../../ground/remember/index.ts';
import { readDays, readMoment } from './copy-moments.ts';

/** The signature, no flags, no header extension (PostgreSQL manual, COPY, Binary Format). */
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const NONE = -1;
const JSONB_VERSION = 1;
/** Flags of a range: nothing in it; the lower bound belongs to it and the upper does not. */
const EMPTY = 1;
const HALF_OPEN = 2;
const FIRST_BYTES = 1 << 20;
/** Up to so many characters a text is faster written one by one. */
const SHORT = 48;

/** The four quarters of a uuid in its usual form. The rows of a person come one after the other, and of a delivery. */
const quartersOf = remember(100, (uuid) => {
  const hex = uuid.replaceAll('-', '');
  assert(/^[0-9a-f]{32}$/.test(hex), 'a uuid is 32 hexadecimal digits');
  return [0, 8, 16, 24].map((at) => Number.parseInt(hex.slice(at, at + 8), 16));
});

/** Rows in PostgreSQL's binary copy form, written column by column: a third cheaper for the server than text to read. */
export class CopyRows {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, FIRST_BYTES);
  #at = HEADER.copy(this.#bytes);
  #count = 0;

  /** How many rows there are. */
  get count(): number {
    return this.#count;
  }

  /** Begins a row of so many columns. */
  row(columns: number): void {
    this.#count += 1;
    this.#room(2);
    this.#view.setInt16(this.#at, columns);
    this.#at += 2;
  }

  /** A text, or NULL. */
  text(text: string | undefined): void {
    if (text === undefined) {
      this.#length(NONE);
      return;
    }
    // A character of a text is at most three bytes.
    this.#room(4 + text.length * 3);
    const length = this.#write(text, this.#at + 4);
    this.#view.setInt32(this.#at, length);
    this.#at += 4 + length;
  }

  /** A `jsonb`, as the text of it. */
  jsonb(text: string): void {
    this.#room(5 + text.length * 3);
    const length = this.#bytes.write(text, this.#at + 5);
    this.#view.setInt32(this.#at, length + 1);
    this.#bytes[this.#at + 4] = JSONB_VERSION;
    this.#at += 5 + length;
  }

  /** A `uuid`, in its usual form. */
  uuid(uuid: string): void {
    this.#length(16);
    for (const quarter of quartersOf(uuid)) {
      this.#view.setUint32(this.#at, quarter);
      this.#at += 4;
    }
  }

  /** A `smallint`, or NULL. */
  smallint(number: number | undefined): void {
    if (number === undefined) {
      this.#length(NONE);
      return;
    }
    this.#length(2);
    this.#view.setInt16(this.#at, number);
    this.#at += 2;
  }

  /** A `date` from `YYYY-MM-DD`, or NULL. */
  date(day: string | undefined): void {
    if (day === undefined) {
      this.#length(NONE);
      return;
    }
    this.#length(4);
    this.#view.setInt32(this.#at, readDays(day));
    this.#at += 4;
  }

  /** A `boolean`. */
  boolean(is: boolean): void {
    this.#length(1);
    this.#bytes[this.#at] = Number(is);
    this.#at += 1;
  }

  /** A `timestamp` from `YYYY-MM-DDTHH:mm`, or a `timestamptz` from an ISO instant; `-infinity`, `infinity`. */
  time(text: string): void {
    this.#length(8);
    const { high, low } = readMoment(text);
    this.#view.setInt32(this.#at, high);
    this.#view.setUint32(this.#at + 4, low);
    this.#at += 8;
  }

  /** A half-open `tsrange`; the empty one where there is none. */
  range(range: { readonly fra: string; readonly til: string } | undefined): void {
    if (range === undefined) {
      this.#length(1);
      this.#bytes[this.#at] = EMPTY;
      this.#at += 1;
      return;
    }
    this.#length(25);
    this.#bytes[this.#at] = HALF_OPEN;
    this.#at += 1;
    this.time(range.fra);
    this.time(range.til);
  }

  /** The rows with their end: nothing is written after it. */
  end(): Uint8Array {
    this.#room(2);
    this.#view.setInt16(this.#at, NONE);
    this.#at += 2;
    return this.#bytes.subarray(0, this.#at);
  }

  #write(text: string, at: number): number {
    if (text.length > SHORT) return this.#bytes.write(text, at);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) return this.#bytes.write(text, at);
      this.#bytes[at + index] = code;
    }
    return text.length;
  }

  #length(length: number): void {
    this.#room(4 + Math.max(0, length));
    this.#view.setInt32(this.#at, length);
    this.#at += 4;
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + bytes));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer, larger.byteOffset, larger.length);
  }
}
