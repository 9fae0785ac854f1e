import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';
import { decodeLayout, type FieldLayout } from './layout.ts';
import { type RecordRead, readRecords } from './read-records.ts';

const contract = new URL('../../../../contracts/layouts/u12170-p.json', import.meta.url);
const layout = decodeLayout(JSON.parse(readFileSync(contract, 'utf8')));

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const day = fc.oneof(fc.tuple(year, two(1, 12), two(0, 28)), fc.tuple(year, fc.constant('00'), fc.constant('00')));
const minutes = fc.oneof(two(0, 59), fc.constant('99'));
// Every character a record may hold, the no-break space among them: only the blank is filling.
const latin1 = fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code));

function valueIn(field: FieldLayout): fc.Arbitrary<string> {
  const absent = fc.constant((field.form === 'date' ? ' ' : '0').repeat(field.len));
  if (field.form === 'date')
    return fc.oneof(
      absent,
      day.map((parts) => parts.join('-')),
    );
  if (field.form === 'day')
    return fc.oneof(
      absent,
      day.map((parts) => parts.join('')),
    );
  if (field.form === 'timestamp') {
    const time = fc.tuple(day, two(0, 23), minutes).map(([parts, hour, minute]) => parts.join('') + hour + minute);
    return field.blank || field.type === 'A'
      ? fc.oneof(absent, time, fc.constant(' '.repeat(12)))
      : fc.oneof(absent, time);
  }
  if (field.type === 'N') return digits(field.len);
  return fc.string({ unit: latin1, maxLength: field.len }).map((text) => text.padEnd(field.len));
}

const record = fc
  .constantFrom(...Object.entries(layout.records))
  .chain(([name, shape]) =>
    fc
      .tuple(...shape.fields.slice(1).map(valueIn))
      .map((values) => ({ name, text: name + values.join(''), fields: shape.fields })),
  );
const file = fc.array(record, { minLength: 1, maxLength: 12 }).map((some) => some.map(({ text }) => text));

async function* inPieces(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    yield bytes.subarray(from, to);
    from = to;
  }
}

async function read(bytes: Buffer, cuts: readonly number[] = []): Promise<RecordRead[]> {
  const reads: RecordRead[] = [];
  for await (const one of readRecords(inPieces(bytes, cuts), layout)) reads.push(one);
  return reads;
}
const everyByte = (bytes: Buffer) => [...bytes.keys()];
const cutBlanks = (text: string) => text.replace(/ +$/, '');

describe('laws of records', () => {
  it('encoding what was decoded gives the same record', () => {
    fc.assert(
      fc.property(record, ({ name, text, fields }) => {
        const decoded = decodeRecord(layout, text);
        if ('rejected' in decoded) throw new Error(decoded.rejected);
        expect(Object.keys(decoded.fields)).toEqual(fields.map((field) => field.name));
        expect(encodeRecord(layout, name, decoded.fields)).toBe(text);
        expect(decodeRecord(layout, cutBlanks(text))).toEqual(decoded);
      }),
    );
  });

  it('whatever is decoded or rejected, decoding never throws, and encoding gives back what was decoded', () => {
    const changed = fc
      .tuple(record, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([{ text }, at, piece]) => {
        const place = at % text.length;
        return text.slice(0, place) + piece + text.slice(place + piece.length);
      });
    fc.assert(
      fc.property(fc.oneof(changed, fc.string({ unit: 'binary' })), (line) => {
        const decoded = decodeRecord(layout, line);
        if ('rejected' in decoded) return;
        const length = layout.records[decoded.record]?.length ?? 0;
        expect(encodeRecord(layout, decoded.record, decoded.fields)).toBe(line.padEnd(length).slice(0, length));
      }),
      { numRuns: 1000 },
    );
  });

  it('both line forms give the same records', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom('\n', '\r\n'), fc.array(fc.nat()), async (texts, lineEnd, cuts) => {
        const fixed = await read(Buffer.from(texts.join(''), 'latin1'), cuts);
        const lines = await read(Buffer.from(texts.map(cutBlanks).join(lineEnd), 'latin1'), cuts);
        expect(fixed.map((one) => ('raw' in one ? one.raw : one.rejected))).toEqual(texts);
        expect(lines.map((one) => ('raw' in one ? one.raw : one.rejected))).toEqual(texts);
      }),
    );
  });

  it('the same bytes give the same records however they are cut, whole or damaged', async () => {
    const noise = fc.oneof(
      fc.constantFrom('', '\n', '\r', '\r\n', ' ', '   ', '\u0000', '888', 'x'.repeat(9_990), 'x'.repeat(10_001)),
      fc.string({ unit: latin1, maxLength: 5 }),
    );
    const damaged = fc
      .tuple(file, fc.constantFrom('', '\n', '\r\n'), fc.nat(), fc.nat({ max: 9 }), noise)
      .map(([texts, lineEnd, at, removed, added]) => {
        const text = texts.map(lineEnd === '' ? String : cutBlanks).join(lineEnd);
        const place = at % (text.length + 1);
        return Buffer.from(text.slice(0, place) + added + text.slice(place + removed), 'latin1');
      });
    await fc.assert(
      fc.asyncProperty(damaged, fc.array(fc.nat(), { maxLength: 20 }), async (bytes, cuts) => {
        const whole = await read(bytes);
        expect(await read(bytes, cuts)).toEqual(whole);
        if (bytes.length < 2_000) expect(await read(bytes, everyByte(bytes))).toEqual(whole);
        expect(whole.map(({ line }) => line)).toEqual(whole.map((_, index) => index + 1));
        expect(whole.every(({ offset }) => offset <= bytes.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
