import { setImmediate as nextTurn } from 'node:timers/promises';
import { assert } from '../../../ground/faults/index.ts';

/** Bounds of one request body. */
export interface BodyBounds {
  /** The largest body that is kept, in bytes. */
  readonly maxBytes: number;
  /** How long the whole body may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Ends the reading, e.g. when the connection closes. */
  readonly signal?: AbortSignal | undefined;
  /** Content-Length where one was sent: a body that ends before it is incomplete. */
  readonly expectedBytes?: number | undefined;
  /** How much of an oversized body is still taken off the connection, unkept; 8 times `maxBytes` when not given. */
  readonly drainBytes?: number | undefined;
}

/** Why a body was not read. */
export type BodyRefusal = 'too-large' | 'incomplete' | 'timeout';

/**
 * Reads a request body and always comes to an end: at the stream's end or error, at the time limit, at the signal, or
 * when an oversized body has been drained for long enough. Nothing is thrown; a stream that fails is `incomplete`.
 *
 * The iterator is left where it is and not returned: that would destroy the connection on which the refusal is
 * still to be answered. After a refusal the door answers and closes the connection.
 */
export async function readBody(
  stream: AsyncIterable<Buffer>,
  bounds: BodyBounds,
): Promise<{ bytes: Buffer } | { refused: BodyRefusal }> {
  assert(bounds.maxBytes > 0 && bounds.timeoutMs > 0, 'a body needs a size and a time limit');
  const kept = new KeptBytes(bounds.maxBytes);
  const stopped = Promise.withResolvers<BodyRefusal>();
  const timer = setTimeout(() => stopped.resolve('timeout'), bounds.timeoutMs);
  const onAbort = (): void => stopped.resolve('incomplete');
  bounds.signal?.addEventListener('abort', onAbort, { once: true });
  if (bounds.signal?.aborted) onAbort();
  try {
    const outcome = await Promise.race([stopped.promise, takeAll(stream, kept, bounds)]);
    // Too large is the more telling reason, whatever ended the draining.
    if (kept.isOverflowing()) return { refused: 'too-large' };
    return outcome === 'complete' ? { bytes: kept.toBuffer() } : { refused: outcome };
  } finally {
    kept.close();
    clearTimeout(timer);
    bounds.signal?.removeEventListener('abort', onAbort);
  }
}

async function takeAll(
  stream: AsyncIterable<Buffer>,
  kept: KeptBytes,
  bounds: BodyBounds,
): Promise<'complete' | BodyRefusal> {
  const drainBytes = bounds.drainBytes ?? bounds.maxBytes * 8;
  try {
    const chunks = stream[Symbol.asyncIterator]();
    for (let turn = 1; ; turn++) {
      const next = await chunks.next();
      if (kept.isClosed()) return 'incomplete';
      if (next.done) break;
      kept.add(next.value);
      if (kept.received > bounds.maxBytes + drainBytes) return 'too-large';
      // A source that never waits would keep the time limit from ever being looked at.
      if (turn % 1024 === 0) await nextTurn();
    }
  } catch {
    // A caller that went away is an expected failure, and no news to anybody else.
    return 'incomplete';
  }
  return kept.received < (bounds.expectedBytes ?? 0) ? 'incomplete' : 'complete';
}

/** One growing buffer: keeping every chunk by itself would let a body sent byte by byte take a hundred times its size. */
class KeptBytes {
  received = 0;
  private closed = false;
  private bytes: Buffer = Buffer.alloc(0);
  private readonly maxBytes: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  isOverflowing(): boolean {
    return this.received > this.maxBytes;
  }

  isClosed(): boolean {
    return this.closed;
  }

  add(chunk: Buffer): void {
    const used = this.received;
    this.received += chunk.length;
    if (this.isOverflowing()) {
      this.bytes = Buffer.alloc(0);
    } else if (used === 0) {
      // The usual body arrives in one piece and is not copied.
      this.bytes = chunk;
    } else {
      this.grow(used);
      chunk.copy(this.bytes, used);
    }
  }

  toBuffer(): Buffer {
    return this.bytes.subarray(0, this.received);
  }

  /** Lets go of what was kept; a read that is still under way finds it closed and ends. */
  close(): void {
    this.closed = true;
    this.bytes = Buffer.alloc(0);
  }

  private grow(used: number): void {
    if (this.received <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.min(this.maxBytes, Math.max(this.received, used * 2, 1024)));
    this.bytes.copy(larger, 0, 0, used);
    this.bytes = larger;
  }
}
