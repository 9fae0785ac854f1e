import { ByteWindow } from './byte-window.ts';
import { type Framed, type Framing, findFraming } from './framing.ts';
import type { RecordLayout } from './layout.ts';

/**
 * A record of a file or a place where there should have been one: its ordinal (1-based, empty lines not counted), the byte
 * offset behind it, and the record at its full length or why it cannot be read.
 */
export type RecordRead =
  | { readonly line: number; readonly offset: number; readonly raw: string }
  | { readonly line: number; readonly offset: number; readonly rejected: string };

/**
 * Reads the records of a delivery (record-layouts.md § 3) from a stream of ISO-8859-1 bytes, cut into chunks in any way. The
 * line form is told from the file itself: records of fixed length with nothing between them, or one record per line.
 * Memory in use is one chunk and one record. A line of more than 10,000 bytes is rejected and reading goes on; an unknown
 * record in the form without separators is rejected with its byte position, and reading ends there.
 *
 * Contents are not looked at: `decodeRecord` does that. Throws only what the stream throws.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  layout: RecordLayout,
): AsyncGenerator<RecordRead, void, undefined> {
  const window = new ByteWindow();
  let framing: Framing | undefined;
  const take = (ended: boolean): Framed => {
    framing ??= findFraming(layout, window, ended);
    return framing?.(window, ended);
  };
  let line = 0;
  for await (const chunk of chunks) {
    window.add(chunk);
    for (let framed = take(false); framed !== undefined; framed = take(false)) {
      line += 1;
      yield toRead(framed, line, window.offset);
      if ('stop' in framed) return;
    }
    window.settle();
  }
  for (let framed = take(true); framed !== undefined; framed = take(true)) {
    line += 1;
    yield toRead(framed, line, window.offset);
    if ('stop' in framed) return;
  }
}

function toRead(framed: NonNullable<Framed>, line: number, offset: number): RecordRead {
  return 'raw' in framed ? { line, offset, raw: framed.raw } : { line, offset, rejected: framed.rejected };
}
