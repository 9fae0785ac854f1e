import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMessage } from './encode-message.ts';
import type { GctpAnswer, GctpField, GctpPart } from './gctp-answer.ts';
import { findAll, readTree, type TreeElement } from './read-tree.ts';

// Letters, all of Unicode, and the characters that XML or ISO-8859-1 cannot carry, lone surrogates among them.
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '\0',
      '\t',
      '\n',
      '\r',
      ' ',
      '"',
      '&',
      '<',
      '>',
      ']]>',
      '\x80',
      'ø',
      'ÿ',
      'Ā',
      '€',
      '\ud800',
      '\udc00',
      '\uffff',
    ),
    maxLength: 20,
  }),
);
const maybe = fc.option(text, { nil: undefined });
const field: fc.Arbitrary<GctpField> = fc.record({ r: text, v: maybe, t: maybe, tl: maybe, tm: maybe, ts: maybe });
const fields = fc.array(field, { maxLength: 5 });
const part: fc.Arbitrary<GctpPart> = fc.oneof(
  field,
  fc.record({ praes: text, fields }),
  fc.record({
    table: text,
    rows: fc.array(fc.record({ k: text, u: fc.constantFrom('B' as const, undefined), fields }), { maxLength: 3 }),
  }),
);
const kvit = fc.record({
  r: text,
  t: text,
  v: text,
  texts: fc.option(fc.array(text, { maxLength: 3 }), { nil: undefined }),
});
const answer: fc.Arbitrary<GctpAnswer> = fc.oneof(
  fc.record({ form: fc.constant('security' as const), version: text, env: maybe, kvit }),
  fc.record({
    form: fc.constant('service' as const),
    version: text,
    env: maybe,
    system: text,
    service: text,
    ts: fc.stringMatching(/^[0-9]{20}$/),
    data: fc.option(fc.array(part, { maxLength: 4 }), { nil: undefined }),
    kvit,
  }),
);

/** What a document can carry of a text: told from the definition of XML 1.0, not by the code under test. */
const carried = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

function element(
  name: string,
  attributes: Record<string, string | undefined>,
  children: TreeElement[] = [],
): TreeElement {
  const given = Object.entries(attributes).map(([key, value]) => [key, value && carried(value)]);
  return { name, attributes: Object.fromEntries(given.filter(([, value]) => value !== undefined)), children };
}

const unlessEmpty = (value: string | undefined): string | undefined => (value && carried(value)) || undefined;

function expectedField({ r, v, t, tl, tm, ts }: GctpField): TreeElement {
  const texts = { t: unlessEmpty(t), tl: unlessEmpty(tl), tm: unlessEmpty(tm), ts: unlessEmpty(ts) };
  return element('Field', { r, v: unlessEmpty(v), ...texts });
}

function expectedPart(given: GctpPart): TreeElement {
  if ('praes' in given) return element('Praes', { r: given.praes }, given.fields.map(expectedField));
  if (!('table' in given)) return expectedField(given);
  const rows = given.rows.map((row) => element('Row', { k: row.k, u: row.u }, row.fields.map(expectedField)));
  return element('Table', { r: given.table }, rows);
}

function expectedTree(given: GctpAnswer): TreeElement {
  const { r, t, v, texts = [] } = given.kvit;
  const rows = texts.map((line, at) => element('Row', { k: String(at) }, [expectedField({ r: 'Kvittxt', v: line })]));
  const receipt = element('Kvit', { r, t, v }, rows.length > 0 ? [element('Table', {}, rows)] : []);
  const inGctp = (child: TreeElement): TreeElement =>
    element('', {}, [
      element('root', { xmlns: 'http://www.cpr.dk' }, [
        element('Gctp', { v: given.version, env: unlessEmpty(given.env) }, [child]),
      ]),
    ]);
  if (given.form === 'security') return inGctp(element('Sik', {}, [receipt]));
  const { service, ts } = given;
  const role = given.data && element('Rolle', { r: 'HovedRolle' }, given.data.map(expectedPart));
  const data = role ? [element('CprData', { u: 'O' }, [role])] : [];
  const header = element('CprServiceHeader', { r: service, ts });
  return inGctp(
    element('System', { r: given.system }, [element('Service', { r: service }, [header, ...data, receipt])]),
  );
}

describe('every answer', () => {
  it('is read by a strict parser as what went in, less the characters XML has no way to carry', () => {
    fc.assert(
      fc.property(answer, (given) => {
        expect(readTree(encodeMessage(given))).toEqual(expectedTree(given));
      }),
      { numRuns: 500 },
    );
  });

  it('has one Kvit, the last child of Service or Sik, with r, t and v', () => {
    fc.assert(
      fc.property(answer, (given) => {
        const tree = readTree(encodeMessage(given));
        const [receipt, ...more] = findAll(tree, 'Kvit');
        expect(more).toEqual([]);
        expect(Object.keys(receipt?.attributes ?? {})).toEqual(['r', 't', 'v']);
        const [holder] = findAll(tree, given.form === 'service' ? 'Service' : 'Sik');
        expect(holder?.children.at(-1)).toBe(receipt);
      }),
    );
  });

  it('is in ISO-8859-1 without control characters', () => {
    fc.assert(
      fc.property(answer, (given) => {
        const odd = encodeMessage(given).filter((byte) => byte < 0x20 || (byte >= 0x7f && byte < 0xa0));
        expect([...odd]).toEqual([]);
      }),
    );
  });
});
