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
 * Memory in use is one chunk with its records. A line of more than 10,000 bytes is rejected and reading goes on; an unknown
 * record in the form without separators is rejected with its byte position, and reading ends there.
 *
 * Contents are not looked at: `decodeRecord` does that. Throws only what the stream throws.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  layout: RecordLayout,
): AsyncGenerator<RecordRead, void, undefined> {
  for await (const reads of readRecordsByChunk(chunks, layout)) yield* reads;
}

/** The same with all records that a chunk completes at once: to be handed over one by one costs more than being read. */
export async function* readRecordsByChunk(
  chunks: AsyncIterable<Uint8Array>,
  layout: RecordLayout,
): AsyncGenerator<readonly RecordRead[], void, undefined> {
  const window = new ByteWindow();
  let framing: Framing | undefined;
  let line = 0;
  let stopped = false;
  const takeAll = (ended: boolean): RecordRead[] => {
    const reads: RecordRead[] = [];
    while (!stopped) {
      framing ??= findFraming(layout, window, ended);
      const framed = framing?.(window, ended);
      if (framed === undefined) break;
      line += 1;
      reads.push(toRead(framed, line, window.offset));
      stopped = 'stop' in framed;
    }
    return reads;
  };
  for await (const chunk of chunks) {
    window.add(chunk);
    const reads = takeAll(false);
    window.settle();
    yield reads;
    if (stopped) return;
  }
  yield takeAll(true);
}

function toRead(framed: NonNullable<Framed>, line: number, offset: number): RecordRead {
  return 'raw' in framed ? { line, offset, raw: framed.raw } : { line, offset, rejected: framed.rejected };
}
