/** The bytes of a stream that have come and have not been read yet, and where they lie in the stream. */
export class ByteWindow {
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #before = 0;

  /** Adds the next chunk. It is not copied as long as nothing is unread: call `settle` before the stream is asked for more. */
  add(chunk: Uint8Array): void {
    const next = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    this.#bytes = this.length === 0 ? next : Buffer.concat([this.#bytes, next]);
  }

  /** Copies what is unread and lets go of the chunk, which its owner may now use again. */
  settle(): void {
    this.#before += this.#at;
    this.#bytes = Buffer.from(this.#bytes.subarray(this.#at));
    this.#at = 0;
  }

  /** Number of unread bytes. */
  get length(): number {
    return this.#bytes.length - this.#at;
  }

  /** Byte offset of the first unread byte in the stream. */
  get offset(): number {
    return this.#before + this.#at;
  }

  /** The unread byte at an index, undefined behind the last. */
  byteAt(index: number): number | undefined {
    return this.#bytes[this.#at + index];
  }

  /** Index of the first unread byte of this value, or -1. */
  indexOf(byte: number): number {
    const found = this.#bytes.indexOf(byte, this.#at);
    return found < 0 ? -1 : found - this.#at;
  }

  /** The first unread bytes as ISO-8859-1 text, without reading them. */
  peek(length: number): string {
    return this.#bytes.toString('latin1', this.#at, this.#at + length);
  }

  /** Counts bytes as read. */
  skip(length: number): void {
    this.#at += Math.min(length, this.length);
  }
}
