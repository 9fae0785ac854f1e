import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

const written = (...row: string[]) =>
  Buffer.from(writeCsv({ navn: 'x', columns: ['a', 'b'], rows: [row] })).toString('utf8');

describe('a list as CSV', () => {
  it('has its mark, semicolons, and quotes where a text needs them', () => {
    expect(written('æ', 'b;"c"\nd')).toBe('\uFEFFa;b\r\næ;"b;""c""\nd"\r\n');
  });

  it('holds nothing that a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t']) expect(written(`${start}1`, '')).toContain(`'${start}1;`);
  });
});
