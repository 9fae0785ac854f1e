import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWithTestdata, testdata } from '../../../../../tests/testdata.ts';
import { encodeMessage } from './encode-message.ts';
import { answerWith } from './examples.ts';
import type { GctpField } from './gctp-answer.ts';
import { findAll, findFirst, readTree, type TreeElement } from './read-tree.ts';
import { getReceipt } from './receipts.ts';

const textOf = (bytes: Buffer): string => bytes.toString('latin1');
const declaration = '<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?>';
const header = '<CprServiceHeader r="NVNSOG2" ts="20141027125146061349"/>';

describe('encodeMessage', () => {
  it('writes the answer to a sign-on', () => {
    const bytes = encodeMessage({ form: 'security', version: '12.0', env: 'Demo', kvit: getReceipt('signedOn') });
    expect(textOf(bytes)).toBe(
      `${declaration}<root xmlns="http://www.cpr.dk"><Gctp v="12.0" env="Demo"><Sik>` +
        '<Kvit r="returKode" t="Signon udført" v="900"/></Sik></Gctp></root>',
    );
    expect(bytes.includes(Buffer.from([0x75, 0x64, 0x66, 0xf8, 0x72, 0x74]))).toBe(true);
  });

  it('writes fields, a presentation and a table in the order given', () => {
    const bytes = encodeMessage(
      answerWith([
        { r: 'BEMAERK', v: 'x' },
        { praes: 'STAMPNR', fields: [{ r: 'BESKYT', v: '1', t: 'a', tl: 'b', tm: 'c', ts: 'Beskyt' }] },
        {
          table: 'ADRSOEG',
          rows: [
            { k: '0', u: 'B', fields: [{ r: 'KOMKOD', v: '0851', t: '', tl: undefined }] },
            { k: '1', fields: [] },
          ],
        },
        { r: 'SEARCH_ID', v: '7' },
      ]),
    );
    expect(textOf(bytes)).toBe(
      `${declaration}<root xmlns="http://www.cpr.dk"><Gctp v="2.0"><System r="CprSoeg"><Service r="NVNSOG2">${header}` +
        '<CprData u="O"><Rolle r="HovedRolle"><Field r="BEMAERK" v="x"/><Praes r="STAMPNR">' +
        '<Field r="BESKYT" v="1" t="a" tl="b" tm="c" ts="Beskyt"/></Praes><Table r="ADRSOEG"><Row k="0" u="B">' +
        '<Field r="KOMKOD" v="0851"/></Row><Row k="1"/></Table><Field r="SEARCH_ID" v="7"/></Rolle></CprData>' +
        '<Kvit r="Ok" t="" v="0"/></Service></System></Gctp></root>',
    );
  });

  it('writes a refused call without CprData', () => {
    const answer = answerWith(undefined);
    expect(textOf(encodeMessage({ ...answer, kvit: getReceipt('personUnknown') }))).toContain(
      `${header}<Kvit r="returKode" t="Personen findes ikke i CPR" v="172"/></Service>`,
    );
  });

  it('writes an empty table, as for a person without a contact address', () => {
    expect(textOf(encodeMessage(answerWith([{ table: 'adresse4', rows: [] }])))).toContain('<Table r="adresse4"/>');
  });

  it('writes several error texts inside the one Kvit', () => {
    const kvit = { ...getReceipt('fieldUnknown'), texts: ['en', 'to'] };
    const tree = readTree(encodeMessage({ ...answerWith(undefined), kvit }));
    expect(findAll(tree, 'Kvit')).toHaveLength(1);
    const fields = findAll(tree, 'Field').map(({ attributes }) => attributes);
    expect(fields).toEqual([
      { r: 'Kvittxt', v: 'en' },
      { r: 'Kvittxt', v: 'to' },
    ]);
  });

  const fieldOf = (field: GctpField): string =>
    /<Field[^>]*>/.exec(textOf(encodeMessage(answerWith([field]))))?.[0] ?? '';

  it.each<[string, GctpField, string]>([
    ['a field without a value', { r: 'X' }, '<Field r="X"/>'],
    ['a field with an empty value', { r: 'X', v: '', t: '' }, '<Field r="X"/>'],
    ['a field with a text only', { r: 'X', v: '', t: 'y' }, '<Field r="X" t="y"/>'],
    ['blanks, which count', { r: 'HUSNR', v: '016 ' }, '<Field r="HUSNR" v="016 "/>'],
    ['a single blank', { r: 'X', v: ' ' }, '<Field r="X" v=" "/>'],
    ['Danish letters as they are', { r: 'X', v: 'ÆØÅæøåé' }, '<Field r="X" v="ÆØÅæøåé"/>'],
    ['marks of XML', { r: 'X', v: '<a b="c\'">&' }, '<Field r="X" v="&lt;a b=&quot;c\'&quot;&gt;&amp;"/>'],
    ['line ends and tabs', { r: 'X', v: 'a\r\n\tb' }, '<Field r="X" v="a&#13;&#10;&#9;b"/>'],
    ['the euro and z with caron', { r: 'X', v: '€ž' }, '<Field r="X" v="&#8364;&#382;"/>'],
    ['characters beyond the first plane', { r: 'X', v: 'a𝄞b' }, '<Field r="X" v="a&#119070;b"/>'],
    ['the upper control characters', { r: 'X', v: '\x7f\x85\x94' }, '<Field r="X" v="&#127;&#133;&#148;"/>'],
    ['no control character', { r: 'X', v: 'a\0\x01\x0b\x1f\ufffe\uffffb' }, '<Field r="X" v="ab"/>'],
    ['no lone surrogate', { r: 'X', v: 'a\ud800b\udc00' }, '<Field r="X" v="ab"/>'],
    ['no value when nothing is left of it', { r: 'X', v: '\0' }, '<Field r="X"/>'],
  ])('writes %s', (_, field, encoded) => {
    expect(fieldOf(field)).toBe(encoded);
  });

  it('refuses a ts that is not twenty digits as a defect', () => {
    expect(() => encodeMessage({ ...answerWith([]), form: 'service', ts: '2014', system: '', service: '' })).toThrow(
      'ts',
    );
  });
});

describeWithTestdata('encodeMessage and the recorded answers', () => {
  const folder = testdata('data/testpersons/gctp') ?? '';
  const attributeOf = (element: TreeElement, name: string): string => element.attributes[name] ?? '';
  const fieldsOf = (element: TreeElement): GctpField[] =>
    element.children.filter(({ name }) => name === 'Field').map(({ attributes: { r = '', v, t } }) => ({ r, v, t }));

  it('writes what is in each of them again', () => {
    const files = readdirSync(folder);
    expect(files).toHaveLength(172);
    for (const file of files) {
      const recorded = readTree(readFileSync(`${folder}/${file}`, 'utf8'));
      const data = findAll(recorded, 'Table').map((table) => ({
        table: attributeOf(table, 'r'),
        rows: findAll(table, 'Row').map((row) => ({ k: attributeOf(row, 'k'), fields: fieldsOf(row) })),
      }));
      const written = readTree(
        encodeMessage({
          form: 'service',
          version: findFirst(recorded, 'Gctp', 'v') ?? '',
          system: findFirst(recorded, 'System', 'r') ?? '',
          service: findFirst(recorded, 'Service', 'r') ?? '',
          ts: '20141027125146061349',
          data,
          kvit: getReceipt('done'),
        }),
      );
      // The direct door has a ts where the municipal replica has none; all else is alike.
      for (const element of findAll(recorded, 'CprServiceHeader')) {
        Object.assign(element.attributes, { ts: '20141027125146061349' });
      }
      expect(written).toEqual(recorded);
    }
  });
});
