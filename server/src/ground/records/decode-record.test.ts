import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';
import { decodeLayout } from './layout.ts';

const contract = new URL('../../../../contracts/layouts/u12170-p.json', import.meta.url);
const layout = decodeLayout(JSON.parse(readFileSync(contract, 'utf8')));
// Fails modulus 11 and belongs to nobody.
const PNR = '1502801235';

const fieldsOf = (line: string) => {
  const decoded = decodeRecord(layout, line);
  if ('rejected' in decoded) throw new Error(decoded.rejected);
  return decoded.fields;
};
const rejectionOf = (line: string) => {
  const decoded = decodeRecord(layout, line);
  return 'rejected' in decoded ? decoded.rejected : undefined;
};
const citizenship = (start: string) => `010${PNR}5100${start} `;
const church = (start: string) => `011${PNR}F${start} `;
const separation = (reference: string) => `013${PNR}${reference}1990-01-01 `;

describe('decodeRecord', () => {
  it('gives fields at full width, blanks as delivered', () => {
    const line = `002${PNR}04617702008A01  tv`;
    const fields = fieldsOf(encodeRecord(layout, '002', { PNR, HUSNR: '008A', ETAGE: '01', SIDEDOER: '  tv' }));
    expect(fields['SIDEDOER']).toBe('  tv');
    expect(fields['HUSNR']).toBe('008A');
    expect(fields['CONVN']).toBe(' '.repeat(34));
    // Cut inside the record, the numeric fields behind the cut are missing and not merely blank.
    expect(rejectionOf(line)).toContain('TILFLYDTO');
  });

  it('pads a line whose trailing blanks were cut and takes one with blanks to spare', () => {
    const full = `008${PNR}${'Ida'.padEnd(50)} ${' '.repeat(41)}${'Test'.padEnd(40)} 200001010000 ${'Test,Ida'.padEnd(34)}`;
    expect(fieldsOf(full.replace(/ +$/, ''))).toEqual(fieldsOf(full));
    expect(fieldsOf(`${full}   `)).toEqual(fieldsOf(full));
    expect(rejectionOf(`${full}   x`)).toBe('record 008: longer than 193 characters');
  });

  it('reads the person of a replaced number at position 4 and the former number at 14', () => {
    const fields = fieldsOf(`022${PNR}15028012361980-02-15 1999-12-31 `);
    expect([fields['PNRGÆLD'], fields['PNR']]).toEqual([PNR, '1502801236']);
  });

  it.each(['', '0', '00', '0080', '888', 'xyz', 'æøå'])('rejects %j: no record', (line) => {
    expect(rejectionOf(line)).toBeDefined();
  });

  it('accepts a blank time in an event and not in other numeric fields', () => {
    expect(fieldsOf(`099${PNR}            A74`)['TIMESTAMPU']).toBe(' '.repeat(12));
    expect(rejectionOf(citizenship(' '.repeat(12)))).toContain('HAENSTART-STATSBORGERSKAB');
  });

  it.each([
    '000000000000',
    '199103201299',
    '196100001299',
    '196100000000',
    '194109002000',
    '200002292359',
    '999912312359',
  ])('accepts the time %s', (start) => {
    expect(rejectionOf(citizenship(start))).toBeUndefined();
  });

  it.each([
    '199013010000',
    '190002290000',
    '199004310000',
    '199000150000',
    '199001012400',
    '199001011260',
    '199001011298',
    '000001010000',
    '1990 1010000',
    '19900101-000',
  ])('rejects the time %s', (start) => {
    expect(rejectionOf(citizenship(start))).toContain('HAENSTART-STATSBORGERSKAB (position 18)');
  });

  it.each([' '.repeat(10), '1899-12-30', '2000-02-29', '1961-00-00', '1961-09-00'])('accepts the date %j', (start) => {
    expect(rejectionOf(church(start))).toBeUndefined();
  });

  it.each([
    '1900-02-29',
    '1961-00-15',
    '1961-13-01',
    '0000-00-00',
    '0000000000',
    '1961/01/01',
    '01-01-1961',
    '1961-01-1 ',
  ])('rejects the date %j', (start) => {
    expect(rejectionOf(church(start))).toContain('START_DT-FOLKEKIRKE');
  });

  it('accepts a text field that holds a time blank, as zeros or as a time', () => {
    for (const reference of [' '.repeat(12), '0'.repeat(12), '199001011200']) {
      expect(rejectionOf(separation(reference))).toBeUndefined();
    }
    expect(rejectionOf(separation('1990-01-01  '))).toContain('SEP_HENVIS-SEPARATION');
  });

  it('rejects control characters and characters outside ISO-8859-1', () => {
    for (const bad of ['\u0000', '\n', '\r', '\t', '…', '😀']) {
      expect(rejectionOf(`019${PNR}01a${bad}b`)).toContain('character');
    }
    expect(rejectionOf(`019${PNR}01æøåÿ`)).toBeUndefined();
  });

  it('never tells a personnummer in a rejection', () => {
    for (const line of [`${PNR}`, citizenship(`${PNR}00`), `011${PNR}F${PNR} `, `014${PNR}${PNR}${PNR}`]) {
      expect(rejectionOf(line)).toBeDefined();
      expect(rejectionOf(line)).not.toContain(PNR);
    }
  });
});
