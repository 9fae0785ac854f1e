import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLayout } from './layout.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../contracts/layouts/${file}`, import.meta.url), 'utf8'));
const type = { name: 'RECORDTYPE', pos: 1, len: 3, type: 'N' };
const withFields = (fields: unknown, length: unknown, more = {}) => ({
  format: 'X',
  records: { '001': { length, fields, ...more } },
});

describe('decodeLayout', () => {
  it.each([
    ['u12170-p.json', 'U12170-P', 40],
    ['p02680.json', 'P02680', 4],
    ['p05780.json', 'P05780', 17],
  ])('reads %s', (file, format, count) => {
    const layout = decodeLayout(read(file));
    expect(layout.format).toBe(format);
    expect(Object.keys(layout.records)).toHaveLength(count);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no format', { records: {} }],
    ['no records', { format: 'X' }],
    ['a record number of two digits', { format: 'X', records: { '01': { length: 3, fields: [type] } } }],
    ['no record number in front', withFields([{ ...type, name: 'PNR' }], 3)],
    ['a gap', withFields([type, { name: 'A', pos: 5, len: 1, type: 'A' }], 5)],
    ['an overlap', withFields([type, { name: 'A', pos: 3, len: 1, type: 'A' }], 3)],
    ['a length its fields do not make', withFields([type], 4)],
    ['two fields of one name', withFields([type, { ...type, pos: 4 }], 6)],
    ['an unknown type', withFields([{ ...type, type: 'X' }], 3)],
    [
      'a form that does not fit its length',
      withFields([type, { name: 'D', pos: 4, len: 8, type: 'A', form: 'date' }], 11),
    ],
    ['a limit that is no number', withFields([type], 3, { max: '4' })],
  ])('throws on %s', (_what, json) => {
    expect(() => decodeLayout(json)).toThrow(/^defect/);
  });

  it('keeps limits and leaves them out where none is known', () => {
    const limits = new Map(
      Object.entries(decodeLayout(read('u12170-p.json')).records).map(([record, { max }]) => [record, max]),
    );
    expect(['004', '014', '026'].map((record) => limits.get(record))).toEqual([4, 25, undefined]);
    expect(limits.has('026')).toBe(true);
  });
});
