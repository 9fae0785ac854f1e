import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import type { StagedRecord } from '../../ground/facts/index.ts';

const BUFFER_BYTES = 1 << 16;
/** Before a record: its line, its length and that of its number. */
const HEAD_BYTES = 8 + 4 + 1;
const NUMBER_BYTES_MAX = 255;

/** Records laid aside in the order they come, in memory and from some size on in a file. ISO-8859-1, like a delivery. */
export class RecordPile {
  readonly #path: string;
  #buffer = Buffer.allocUnsafe(1 << 10);
  #at = 0;
  #personRecords = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** How many persons there are by their own records (001), of which a person has one. */
  get persons(): number {
    return this.#personRecords;
  }

  /** Lays a record on the pile. */
  lay({ line, personnummer, raw }: StagedRecord): void {
    const number = personnummer.slice(0, NUMBER_BYTES_MAX);
    const length = HEAD_BYTES + number.length + raw.length;
    if (this.#at + length > BUFFER_BYTES) this.#flush();
    if (this.#at + length > this.#buffer.length) this.#grow(this.#at + length);
    if (raw.startsWith('001')) this.#personRecords += 1;
    this.#at = this.#buffer.writeDoubleLE(line, this.#at);
    this.#at = this.#buffer.writeUInt32LE(raw.length, this.#at);
    this.#at = this.#buffer.writeUInt8(number.length, this.#at);
    this.#at += this.#buffer.write(number, this.#at, 'latin1');
    this.#at += this.#buffer.write(raw, this.#at, 'latin1');
  }

  /** All records by person, and an empty pile. */
  take(): Map<string, StagedRecord[]> {
    const buffered = this.#buffer.subarray(0, this.#at);
    const bytes = existsSync(this.#path) ? Buffer.concat([readFileSync(this.#path), buffered]) : buffered;
    const persons = new Map<string, StagedRecord[]>();
    for (let at = 0; at < bytes.length; ) {
      const line = bytes.readDoubleLE(at);
      const numberAt = at + HEAD_BYTES;
      const rawAt = numberAt + bytes.readUInt8(at + 12);
      at = rawAt + bytes.readUInt32LE(at + 8);
      const personnummer = bytes.toString('latin1', numberAt, rawAt);
      const record = { line, personnummer, raw: bytes.toString('latin1', rawAt, at) };
      const known = persons.get(personnummer);
      if (known === undefined) persons.set(personnummer, [record]);
      else known.push(record);
    }
    rmSync(this.#path, { force: true });
    this.#buffer = Buffer.alloc(0);
    this.#at = 0;
    return persons;
  }

  #flush(): void {
    appendFileSync(this.#path, this.#buffer.subarray(0, this.#at), { mode: 0o600 });
    this.#at = 0;
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafe(Math.max(needed, Math.min(BUFFER_BYTES, this.#buffer.length * 4)));
    this.#buffer.copy(larger, 0, 0, this.#at);
    this.#buffer = larger;
  }
}
