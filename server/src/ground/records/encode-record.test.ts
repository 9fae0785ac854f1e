import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeRecord } from './encode-record.ts';
import { decodeLayout } from './layout.ts';

const contract = new URL('../../../../contracts/layouts/u12170-p.json', import.meta.url);
const layout = decodeLayout(JSON.parse(readFileSync(contract, 'utf8')));
// Fails modulus 11 and belongs to nobody.
const PNR = '1502801235';

describe('encodeRecord', () => {
  it('fills digits with zeros from the left and text with blanks from the right', () => {
    expect(encodeRecord(layout, '018', { PNR, KOMFORHTYP: '3', KOMFORHKOD: 'N' })).toBe(`018${PNR}3N${' '.repeat(45)}`);
    expect(encodeRecord(layout, '999', { 'SORTFELT-10': '9999999999', TAELLER: '1098' })).toBe('999999999999900001098');
  });

  it('keeps house number, floor and door as they are given', () => {
    const text = encodeRecord(layout, '023', { PNR, HUSNR: '016', ETAGE: 'st', SIDEDOER: '  tv' });
    expect(text.slice(22, 32)).toBe('016 st  tv');
  });

  it('takes a RECORDTYPE that agrees and no other', () => {
    expect(encodeRecord(layout, '014', { RECORDTYPE: '014', PNR })).toBe(encodeRecord(layout, '014', { PNR }));
    expect(() => encodeRecord(layout, '014', { RECORDTYPE: '015', PNR })).toThrow('RECORDTYPE');
  });

  it.each<[string, string, Record<string, string>]>([
    ['a value too wide', '008', { FORNVN: 'x'.repeat(51) }],
    ['letters in a numeric field', '010', { LANDEKOD: 'DK' }],
    ['a negative number', '010', { LANDEKOD: '-1' }],
    ['an impossible date', '011', { 'START_DT-FOLKEKIRKE': '2001-02-30' }],
    ['an impossible time', '010', { 'HAENSTART-STATSBORGERSKAB': '200102300000' }],
    ['a character outside ISO-8859-1', '008', { FORNVN: 'Łukasz' }],
    ['a line end', '019', { NOTATLINIE: 'a\nb' }],
    ['a field the record does not have', '008', { CIVST: 'U' }],
    ['a record the format does not have', '888', {}],
  ])('throws on %s', (_what, record, fields) => {
    expect(() => encodeRecord(layout, record, { ...fields })).toThrow(/^defect: U12170-P/);
  });

  it('never tells a personnummer in an error', () => {
    expect(() => encodeRecord(layout, '014', { PNR: `${PNR}0` })).toThrow('PNR is too wide');
    expect(() => encodeRecord(layout, '014', { PNR: `${PNR}0` })).not.toThrow(PNR);
  });
});
