import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const bounds = { maxBytes: 65_536, timeoutMs: 2_000 };
const never = new Promise<never>(() => {
  // A source that has gone silent.
});

async function* chunksOf(...chunks: Buffer[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield chunk;
}

/** Sends its chunks, then nothing more, and never ends. */
async function* silentAfter(...chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
  await never;
}

/** The garbage collector, so that what is still held can be told from what only has not been collected yet. */
function getCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('no garbage collector');
  return () => collect();
}

function heldAfter(collect: () => void): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}

describe('readBody', () => {
  it('reads a body in one piece without copying it', async () => {
    const body = Buffer.from('<Gctp/>');
    const read = await readBody(chunksOf(body), bounds);
    expect(read).toEqual({ bytes: body });
    expect('bytes' in read && read.bytes.buffer).toBe(body.buffer);
  });

  it('reads an empty body', async () => {
    expect(await readBody(chunksOf(), bounds)).toEqual({ bytes: Buffer.alloc(0) });
    expect(await readBody(chunksOf(Buffer.alloc(0)), bounds)).toEqual({ bytes: Buffer.alloc(0) });
  });

  it('reads a body that arrives one byte at a time', async () => {
    const body = Buffer.from(Array.from({ length: 20_000 }, (_, at) => at % 251));
    const bytes = Array.from(body, (byte) => Buffer.from([byte]));
    expect(await readBody(Readable.from(bytes), bounds)).toEqual({ bytes: body });
  });

  it('does not write into the chunks it was given', async () => {
    const shared = Buffer.from('abcdef');
    const first = shared.subarray(0, 3);
    expect(await readBody(chunksOf(first, Buffer.from('xyz')), bounds)).toEqual({ bytes: Buffer.from('abcxyz') });
    expect(shared.toString()).toBe('abcdef');
  });

  it('takes exactly maxBytes and refuses one more', async () => {
    const body = Buffer.alloc(100, 0x41);
    const small = { ...bounds, maxBytes: 100 };
    expect(await readBody(chunksOf(body), small)).toEqual({ bytes: body });
    expect(await readBody(chunksOf(body.subarray(1), body.subarray(99)), small)).toEqual({ bytes: body });
    expect(await readBody(chunksOf(body, Buffer.from('B')), small)).toEqual({ refused: 'too-large' });
  });

  it('refuses 2 MB in small pieces and keeps none of it once the limit is passed', async () => {
    const collect = getCollector();
    let sent = 0;
    let before = 0;
    let highest = 0;
    async function* flood(): AsyncGenerator<Buffer> {
      for (; sent < 2_097_152; sent += 4096) {
        // From well past the limit on, what is held must not grow any more.
        if (sent === 131_072) before = heldAfter(collect);
        if (sent > 131_072 && sent % 262_144 === 0) highest = Math.max(highest, heldAfter(collect) - before);
        yield Buffer.alloc(4096, 0x20);
      }
    }
    expect(await readBody(flood(), { ...bounds, drainBytes: 4_194_304 })).toEqual({ refused: 'too-large' });
    expect(sent).toBe(2_097_152);
    expect(highest).toBeLessThan(1_048_576);
  });

  it('drains an oversized body only so far', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        sent += 1000;
        yield Buffer.alloc(1000);
      }
    }
    const small = { ...bounds, maxBytes: 1000, drainBytes: 5000 };
    expect(await readBody(endless(), small)).toEqual({ refused: 'too-large' });
    expect(sent).toBe(7000);
  });

  it('calls a silent oversized body too large, not late', async () => {
    const read = readBody(silentAfter(Buffer.alloc(200)), { maxBytes: 100, timeoutMs: 30 });
    expect(await read).toEqual({ refused: 'too-large' });
  });

  it('refuses half a request that falls silent, when its time is up', async () => {
    const started = performance.now();
    const read = await readBody(silentAfter(Buffer.from('<Gctp v="1')), { maxBytes: 100, timeoutMs: 50 });
    expect(read).toEqual({ refused: 'timeout' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('refuses half a request whose connection breaks', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('<Gctp v="1');
      throw new Error('aborted');
    }
    expect(await readBody(broken(), bounds)).toEqual({ refused: 'incomplete' });
  });

  it('refuses a body shorter than announced', async () => {
    const body = Buffer.from('<Gctp/>');
    expect(await readBody(chunksOf(body), { ...bounds, expectedBytes: 8 })).toEqual({ refused: 'incomplete' });
    expect(await readBody(chunksOf(body), { ...bounds, expectedBytes: 7 })).toEqual({ bytes: body });
  });

  it('ends at the signal, before and during the reading', async () => {
    expect(await readBody(silentAfter(), { ...bounds, signal: AbortSignal.abort() })).toEqual({
      refused: 'incomplete',
    });
    const { signal } = ((controller) => {
      setTimeout(() => controller.abort(), 20);
      return controller;
    })(new AbortController());
    expect(await readBody(silentAfter(Buffer.from('x')), { ...bounds, signal })).toEqual({ refused: 'incomplete' });
  });

  it('is not held up by a source that gives empty chunks for ever', async () => {
    async function* nothing(): AsyncGenerator<Buffer> {
      for (;;) yield Buffer.alloc(0);
    }
    expect(await readBody(nothing(), { maxBytes: 100, timeoutMs: 50 })).toEqual({ refused: 'timeout' });
  });

  it('leaves the stream standing after a refusal, so that the refusal can still be answered', async () => {
    const stream = new Readable({
      read() {
        // Pushes by hand only.
      },
    });
    stream.push(Buffer.alloc(10));
    expect(await readBody(stream, { maxBytes: 100, timeoutMs: 30 })).toEqual({ refused: 'timeout' });
    expect(stream.destroyed).toBe(false);
    stream.destroy(new Error('later'));
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
});

describe('readBody on a real connection', () => {
  const server = createServer((request, response) => {
    readBody(request, { maxBytes: 65_536, timeoutMs: 100 }).then(
      (read) => {
        response.setHeader('Connection', 'close');
        response.end('refused' in read ? read.refused : `${read.bytes.length} bytes`);
      },
      (error: unknown) => response.end(String(error)),
    );
  });
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => void server.close(resolve)));

  /** Sends these bytes under this Content-Length and returns the answer in full. */
  function send(bytes: Buffer, length: number): Promise<string> {
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n\r\n`);
        socket.write(bytes);
      });
      let answer = '';
      socket.on('data', (data) => {
        answer += data.toString('latin1');
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
    });
  }

  it.each([
    ['a whole request', Buffer.alloc(1000), 1000, '1000 bytes'],
    ['half a request', Buffer.alloc(500), 1000, 'timeout'],
    ['far too large a request', Buffer.alloc(400_000), 400_000, 'too-large'],
  ])('lets %s be answered', async (_, bytes, length, answer) => {
    const received = await send(bytes, length);
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(received).toContain(answer);
  });
});
