import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  decodeLayout,
  decodeRecord,
  encodeRecord,
  type RecordLayout,
  readRecords,
} from '../../server/src/ground/records/index.ts';
import { describeWithTestdata, testdata } from '../testdata.ts';

const LAYOUTS = new URL('../../contracts/layouts/', import.meta.url);
const layoutOf = (name: string) => decodeLayout(JSON.parse(readFileSync(new URL(`${name}.json`, LAYOUTS), 'utf8')));
const u12170 = layoutOf('u12170-p');
const p02680 = layoutOf('p02680');
const p05780 = layoutOf('p05780');

function getPath(path: string): string {
  const found = testdata(path);
  if (found === undefined) throw new Error(`external test data lack ${path}`);
  return found;
}

/** Reads a file, decodes every record and encodes it again; returns the records by type and the raw texts. */
async function readAll(path: string, layout: RecordLayout): Promise<{ counts: Map<string, number>; raws: string[] }> {
  const counts = new Map<string, number>();
  const raws: string[] = [];
  for await (const read of readRecords(createReadStream(path), layout)) {
    if ('rejected' in read) throw new Error(`record ${read.line}: ${read.rejected}`);
    const decoded = decodeRecord(layout, read.raw);
    if ('rejected' in decoded) throw new Error(`record ${read.line}: ${decoded.rejected}`);
    // A comparison that fails must not print the record: it holds personnumre.
    expect(encodeRecord(layout, decoded.record, decoded.fields) === read.raw).toBe(true);
    counts.set(decoded.record, (counts.get(decoded.record) ?? 0) + 1);
    raws.push(read.raw);
  }
  return { counts, raws };
}

describeWithTestdata('record layouts against delivered files', () => {
  it('decode all 1,100 records of the delivery, which has nothing between its records', async () => {
    const path = getPath('data/testpersons/U12170-P-110901.txt');
    const { counts, raws } = await readAll(path, u12170);
    expect(raws).toHaveLength(1100);
    expect(raws.join('') === readFileSync(path, 'latin1')).toBe(true);
    expect(['001', '002', '003', '004', '023', '099', '999'].map((record) => counts.get(record))).toEqual([
      80, 69, 80, 39, 76, 116, 1,
    ]);
  });

  it('decode the files per person, one record per line, into records of the delivery', async () => {
    const delivered = new Set((await readAll(getPath('data/testpersons/U12170-P-110901.txt'), u12170)).raws);
    const folder = getPath('data/testpersons/persons');
    const files = readdirSync(folder);
    expect(files).toHaveLength(43);
    for (const file of files) {
      const path = join(folder, file);
      const { counts, raws } = await readAll(path, u12170);
      expect(raws).toHaveLength(readFileSync(path, 'latin1').split('\n').filter(Boolean).length);
      expect([counts.get('000'), counts.get('001'), counts.get('999')]).toEqual([1, 1, 1]);
      expect(raws.every((raw) => delivered.has(raw))).toBe(true);
    }
  });

  it('decode the authority file', async () => {
    const { counts } = await readAll(getPath('data/testpersons/authority-4357.txt'), p02680);
    expect([...counts]).toEqual([
      ['000', 1],
      ['001', 3387],
      ['002', 2854],
      ['999', 1],
    ]);
  });

  it('are those of the reference, field by field', () => {
    const reference = JSON.parse(readFileSync(getPath('data/record-layouts.json'), 'utf8'));
    const forms = new Map([
      ['yyyy-MM-dd', 'date'],
      ['yyyyMMddHHmm', 'timestamp'],
      ['yyyyMMdd', 'day'],
    ]);
    let compared = 0;
    for (const [layout, formats] of [
      [u12170, ['U12170-P', 'U12180-P']],
      [p02680, ['P02680']],
      [p05780, ['P05780']],
    ] as const) {
      const records = Object.assign({}, ...formats.map((format) => reference[format]));
      expect(new Set(Object.keys(layout.records))).toEqual(new Set(Object.keys(records)));
      for (const [record, { length, fields }] of Object.entries(layout.records)) {
        const known = fields.filter(({ name }) => name !== 'UKENDT-65');
        expect(known.map(({ name, pos, len, type, form }) => [name, pos, len, type, form])).toEqual(
          records[record].fields.map((field: Record<string, string>) => [
            field['name'],
            field['pos'],
            field['len'],
            field['type'],
            forms.get(String(field['format'])),
          ]),
        );
        expect(length).toBe(records[record].length);
        compared += 1;
      }
    }
    expect(compared).toBe(61);
  });
});

it('the road file of the fixtures decodes, and its counter is right', async () => {
  const path = new URL('../../contracts/fixtures/vejregister.txt', import.meta.url).pathname;
  const { counts, raws } = await readAll(path, p05780);
  expect(Object.fromEntries(counts)).toEqual({
    '000': 1,
    '001': 6,
    '002': 23,
    '003': 3,
    '004': 10,
    '005': 1,
    '999': 1,
  });
  const end = decodeRecord(p05780, raws.at(-1) ?? '');
  expect('record' in end && Number(end.fields['TAELLER'])).toBe(raws.length - 2);
});
