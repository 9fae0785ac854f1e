import { describe, expect, it } from 'vitest';
import { createPaper } from './index.ts';
import { unpackedSize } from './unpacked-size.ts';

const paper = createPaper();
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a table of a file', () => {
  it('is read from CSV with any usual separator, quotes and lines', async () => {
    const rows = [
      ['a', 'b', 'c'],
      ['1', 'x;"y"\nz', ''],
      ['', '', '3'],
    ].map((row) => row.slice(0, 1 + row.findLastIndex((text) => text !== '')));
    expect(await paper.read(bytes('\uFEFFa;b;c\r\n1;"x;""y""\nz";\r\n;;3\r\n\r\n'))).toEqual(rows);
    expect(await paper.read(bytes('a,b,c\n1,"x;""y""\nz",\n,,3'))).toEqual(rows);
    expect(await paper.read(bytes('a\tb\tc\r1\t"x;""y""\nz"\t\r\t\t3'))).toEqual(rows);
  });

  it('is read in the letters of older spreadsheets, and not where a quote is never closed', async () => {
    expect(await paper.read(Uint8Array.from([0xe6, 0xf8, 0xe5]))).toEqual([['æøå']]);
    expect(await paper.read(bytes('a;"b'))).toBeUndefined();
    expect(await paper.read(bytes('a;"b""\nc'))).toBeUndefined();
    expect(await paper.read(bytes('a;"b"'))).toEqual([['a', 'b']]);
    expect(await paper.read(bytes('a;"b"c;d'))).toEqual([['a', 'b', 'd']]);
    expect(await paper.read(bytes(''))).toEqual([]);
    expect(await paper.read(bytes('a;b\nc;'))).toEqual([['a', 'b'], ['c']]);
  });

  it('comes back from what was written, formulas too', async () => {
    const table = {
      navn: 'x',
      columns: ['Navn', 'Dag'],
      rows: [
        ['=1+1', '2026-01-02'],
        ['æ;"\nx', '+45'],
      ],
    };
    for (const form of ['csv', 'excel'] as const) {
      const file = await paper.table(table, form);
      expect(await paper.read(file.bytes), form).toEqual([table.columns, ...table.rows]);
    }
  });

  it('is none that cannot be read', async () => {
    const { bytes: whole } = await paper.table({ navn: 'x', columns: ['a'], rows: [['1']] }, 'excel');
    for (const cut of [4, 100, whole.length - 30])
      expect(await paper.read(whole.slice(0, cut)), String(cut)).toBe(undefined);
  });

  it('is none that would fill the memory', async () => {
    const { bytes: whole } = await paper.table({ navn: 'x', columns: ['a'], rows: [['1']] }, 'excel');
    const size = unpackedSize(whole) ?? 0;
    expect(size).toBeGreaterThan(500);
    // The first entry of the directory says that it unpacks to 100 MB.
    const bomb = Uint8Array.from(whole);
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(directory + 24, 100_000_000, true);
    expect(unpackedSize(bomb)).toBeGreaterThan(100_000_000);
    expect(await paper.read(bomb)).toBe(undefined);
  });
});
