import { assert } from '../../ground/faults/index.ts';
import type { RecordLayout } from '../../ground/records/index.ts';

const CHUNK = 1 << 18;
const ZERO = 48;
const BLANK = 32;

interface Slot {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  readonly right: boolean;
}

/** A record with the fields that are filled in, found once and written many times. */
export interface RecordForm {
  readonly template: Uint8Array;
  readonly slots: readonly Slot[];
}

/** Prepares a record: its fields by the layout's names, in the order their values will come. Throws a defect on a name it has not. */
export function recordForm(layout: RecordLayout, record: string, names: readonly string[]): RecordForm {
  const shape = layout.records[record];
  assert(shape !== undefined, `${layout.format} has no such record`);
  const template = new Uint8Array(shape.length).fill(BLANK);
  for (const field of shape.fields) {
    if (field.type === 'N') template.fill(ZERO, field.pos - 1, field.pos - 1 + field.len);
  }
  for (let at = 0; at < 3; at += 1) template[at] = record.charCodeAt(at);
  const slots = names.map((name) => {
    const field = shape.fields.find((one) => one.name === name);
    assert(field !== undefined, `${layout.format} record ${record}: a field it does not have`);
    return { name, start: field.pos - 1, length: field.len, right: field.type === 'N' };
  });
  return { template, slots };
}

/**
 * Writes records of fixed length with nothing between them, in ISO-8859-1. For very many records of few kinds: what
 * `encodeRecord` looks up each time is looked up once. Throws a defect on a value that is too wide or holds a character
 * the file cannot; a value is never in the text.
 */
export class RecordWriter {
  /** Records written so far. */
  count = 0;
  readonly #full: Uint8Array[] = [];
  #chunk = new Uint8Array(CHUNK);
  #used = 0;

  write({ template, slots }: RecordForm, values: readonly string[]): void {
    if (this.#used + template.length > CHUNK) this.#turn();
    const chunk = this.#chunk;
    const base = this.#used;
    chunk.set(template, base);
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index];
      const value = values[index];
      if (slot === undefined || value === undefined || value === '') continue;
      const { length } = value;
      if (length > slot.length) assert(false, `${slot.name} is too wide`);
      const at = base + slot.start + (slot.right ? slot.length - length : 0);
      for (let place = 0; place < length; place += 1) {
        const code = value.charCodeAt(place);
        if (code > 255 || code < BLANK) assert(false, `${slot.name} holds a character that no record may hold`);
        chunk[at + place] = code;
      }
    }
    this.#used += template.length;
    this.count += 1;
  }

  /** Takes the chunks that are full; with `all`, the one begun as well. */
  take(all = false): Uint8Array[] {
    if (all && this.#used > 0) this.#turn();
    return this.#full.splice(0);
  }

  #turn(): void {
    this.#full.push(this.#chunk.subarray(0, this.#used));
    this.#chunk = new Uint8Array(CHUNK);
    this.#used = 0;
  }
}
