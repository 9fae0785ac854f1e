import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeRecord } from './encode-record.ts';
import { decodeLayout } from './layout.ts';
import { type RecordRead, readRecords } from './read-records.ts';

const contract = new URL('../../../../contracts/layouts/u12170-p.json', import.meta.url);
const layout = decodeLayout(JSON.parse(readFileSync(contract, 'utf8')));
// Fails modulus 11 and belongs to nobody.
const PNR = '1502801235';
const start = encodeRecord(layout, '000', { 'SORTFELT-10': '0000000000', OPGAVENR: '999901', PRODDTO: '20250115' });
const note = encodeRecord(layout, '019', { PNR, NOTATNR: '01', NOTATLINIE: 'Søgård' });
const event = encodeRecord(layout, '099', { PNR, TIMESTAMPU: '202501011200', HAENDELSE: 'A01' });
const end = encodeRecord(layout, '999', { 'SORTFELT-10': '9999999999', TAELLER: '2' });
const records = [start, note, event, end];

async function* chunksOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readFrom(chunks: AsyncIterable<Uint8Array>): Promise<RecordRead[]> {
  const reads: RecordRead[] = [];
  for await (const one of readRecords(chunks, layout)) reads.push(one);
  return reads;
}

const read = (text: string, size?: number): Promise<RecordRead[]> => readFrom(chunksOf(text, size));

const raws = (reads: RecordRead[]) => reads.map((read) => ('raw' in read ? read.raw : `rejected: ${read.rejected}`));
const cut = (text: string) => text.replace(/ +$/, '');

describe('readRecords', () => {
  it('reads records with nothing between them, with and without a final line end', async () => {
    for (const tail of ['', '\n', '\r\n', '\n\n']) expect(raws(await read(records.join('') + tail))).toEqual(records);
  });

  it('reads lines, cut or at full length or with blanks to spare, and gives them at full length', async () => {
    for (const lineEnd of ['\n', '\r\n']) {
      expect(raws(await read(records.map(cut).join(lineEnd)))).toEqual(records);
      expect(raws(await read(records.join(lineEnd) + lineEnd))).toEqual(records);
      expect(raws(await read(records.map((line) => `${line}    ${lineEnd}`).join('')))).toEqual(records);
    }
  });

  it('counts records and bytes', async () => {
    const fixed = await read(records.join(''));
    expect(fixed.map(({ line, offset }) => [line, offset])).toEqual([
      [1, 35],
      [2, 110],
      [3, 155],
      [4, 176],
    ]);
    const lines = await read(`\n${start}\n\n  \n${end}\n`);
    expect(lines.map(({ line, offset }) => [line, offset])).toEqual([
      [1, 37],
      [2, 63],
    ]);
  });

  it('goes on from any offset it has given', async () => {
    for (const text of [records.join(''), `${records.map(cut).join('\r\n')}\r\n`]) {
      for (const [index, { offset }] of (await read(text)).entries()) {
        expect(raws(await read(text.slice(offset)))).toEqual(records.slice(index + 1));
      }
    }
  });

  it('finds nothing in nothing', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\r\n\n')).toEqual([]);
  });

  it('stops where no record begins, and names the byte', async () => {
    expect(raws(await read(`${start}888${note}${end}`))).toEqual([
      start,
      'rejected: no record of U12170-P begins at byte 35',
    ]);
    expect(raws(await read(`PK${'x'.repeat(20_000)}`))).toEqual(['rejected: no record of U12170-P begins at byte 0']);
  });

  it('tells a file that breaks off inside a record', async () => {
    expect(raws(await read(start + note.slice(0, 40)))).toEqual([
      start,
      'rejected: the file breaks off inside the record at byte 35',
    ]);
  });

  it('rejects a line that is too long and goes on behind it', async () => {
    const text = `${start}\n${'x'.repeat(10_000)}\n${'y'.repeat(10_001)}\r\n${'z'.repeat(99_999)}\n${end}\n`;
    for (const size of [7, 4096, 1_000_000]) {
      const reads = await read(text, size);
      expect(reads.map((read) => ('raw' in read ? read.raw.length : read.rejected))).toEqual([
        35,
        10_000,
        'line longer than 10000 bytes',
        'line longer than 10000 bytes',
        21,
      ]);
    }
  });

  it('does not count the line end, wherever the stream is cut', async () => {
    const text = `${start}\r\n${'x'.repeat(10_000)}\r\n${end}\r\n`;
    for (const size of [1, 35 + 2 + 10_001, 1_000_000]) {
      expect((await read(text, size)).map((one) => ('raw' in one ? one.raw.length : one.rejected))).toEqual([
        35, 10_000, 21,
      ]);
    }
  });

  it('holds no more than it needs of an endless line', async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${start}\n`);
      const chunk = Buffer.alloc(1 << 20, 'x');
      for (; pulled < 512; pulled += 1) yield chunk;
    }
    const before = process.memoryUsage().arrayBuffers;
    const reads: RecordRead[] = [];
    let most = 0;
    for await (const one of readRecords(endless(), layout)) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      reads.push(one);
    }
    expect(reads).toHaveLength(2);
    expect(pulled).toBe(512);
    expect(most).toBeLessThan(256 << 20);
  });

  it('is not disturbed by a stream that uses its buffer again', async () => {
    const text = Buffer.from(records.join(''), 'latin1');
    async function* reused(): AsyncGenerator<Uint8Array> {
      const buffer = Buffer.alloc(10);
      for (let at = 0; at < text.length; at += 10) yield buffer.subarray(0, text.copy(buffer, 0, at));
    }
    expect(raws(await readFrom(reused()))).toEqual(records);
  });

  it('closes the stream when it stops', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(`${start}???`);
      } finally {
        closed = true;
      }
    }
    expect(await readFrom(source())).toHaveLength(2);
    expect(closed).toBe(true);
  });
});
