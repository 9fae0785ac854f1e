import { describe, expect, it } from 'vitest';
import { decodeCharacters } from './decode-characters.ts';
import { serviceRequest } from './examples.ts';

const declare = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
const name = 'Sørensen Ågård';
const typographic = { open: '\u201c', close: '\u201d' };

function textOf(bytes: Buffer): string {
  const decoded = decodeCharacters(bytes);
  return 'text' in decoded ? decoded.text : `refused: ${decoded.refused}`;
}

describe('decodeCharacters', () => {
  it.each([
    ['ISO-8859-1 as declared', declare('ISO-8859-1'), 'latin1'],
    ['ISO-8859-1 in small letters', declare('iso-8859-1'), 'latin1'],
    ['ISO-8859-1 under a declaration of UTF-8', declare('UTF-8'), 'latin1'],
    ['ISO-8859-1 without a declaration', '', 'latin1'],
    ['ISO-8859-1 under a declaration of US-ASCII', declare('us-ascii'), 'latin1'],
    ['UTF-8 as declared', declare('UTF-8'), 'utf8'],
    ['UTF-8 without a declaration', '', 'utf8'],
    ['UTF-8 under a declaration without an encoding', '<?xml version="1.0"?>', 'utf8'],
  ] as const)('reads %s', (_, head, encoding) => {
    expect(textOf(Buffer.from(`${head}<a v="${name}"/>`, encoding))).toBe(`${head}<a v="${name}"/>`);
  });

  it('believes a declaration of ISO-8859-1 even where the bytes would be UTF-8', () => {
    const text = `${declare('ISO-8859-1')}<a v="Ã¸"/>`;
    expect(textOf(Buffer.from(text, 'latin1'))).toBe(text);
  });

  it('reads UTF-8 with a byte order mark, whatever is declared', () => {
    const text = `${declare('ISO-8859-1')}<a v="${name}"/>`;
    expect(decodeCharacters(Buffer.from(`\ufeff${text}`, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
  });

  it.each([
    ['broken off', [0xc3]],
    ['overlong', [0xc0, 0xaf]],
    ['of a surrogate', [0xed, 0xa0, 0x80]],
  ])('takes UTF-8 that is %s for ISO-8859-1', (_, bytes) => {
    const body = Buffer.concat([Buffer.from(declare('UTF-8')), Buffer.from(bytes)]);
    expect(decodeCharacters(body)).toEqual({ text: body.toString('latin1'), encoding: 'iso-8859-1' });
  });

  it('cuts off white space before the declaration and heeds it all the same', () => {
    const text = `${declare('ISO-8859-1')}<a v="Ã¸"/>`;
    expect(textOf(Buffer.from(`\r\n\t      ${text}`, 'latin1'))).toBe(text);
  });

  it.each(['UTF-7', 'utf-16', 'windows-1252', 'EBCDIC-CP-DK', 'x'])('refuses the declared encoding %s', (encoding) => {
    expect(decodeCharacters(Buffer.from(`${declare(encoding)}<a/>`))).toEqual({ refused: 'unknown-encoding' });
  });

  const wide = (text: string, bytes: number, bigEndian: boolean): Buffer => {
    const out = Buffer.alloc(text.length * bytes);
    for (let at = 0; at < text.length; at++) out[at * bytes + (bigEndian ? bytes - 1 : 0)] = text.charCodeAt(at);
    return out;
  };

  it.each([
    ['UTF-16LE with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide(serviceRequest, 2, false)]), 'utf-16'],
    ['UTF-16BE with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), wide(serviceRequest, 2, true)]), 'utf-16'],
    ['UTF-16LE', wide(serviceRequest, 2, false), 'utf-16'],
    ['UTF-16BE', wide(serviceRequest, 2, true), 'utf-16'],
    ['UTF-16LE after blanks', wide(`   ${serviceRequest}`, 2, false), 'utf-16'],
    ['UTF-32LE with mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide(serviceRequest, 4, false)]), 'utf-32'],
    ['UTF-32BE with mark', Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), wide(serviceRequest, 4, true)]), 'utf-32'],
    ['UTF-32LE', wide(serviceRequest, 4, false), 'utf-32'],
    ['UTF-32BE', wide(serviceRequest, 4, true), 'utf-32'],
    ['a NUL at the end', Buffer.from(`${serviceRequest}\0`), 'nul'],
    ['a NUL within', Buffer.from(serviceRequest.replace('PNR', 'P\0NR')), 'nul'],
    ['a NUL alone', Buffer.from([0]), 'nul'],
  ])('refuses %s', (_, bytes, refused) => {
    expect(decodeCharacters(bytes)).toEqual({ refused });
  });

  it('reads no bytes as the empty text', () => {
    expect(textOf(Buffer.alloc(0))).toBe('');
  });

  describe('typographic quotation marks', () => {
    const { open, close } = typographic;
    const good = '<Gctp v="1.0"><Sik function="signon" userid="u" password="p"/></Gctp>';
    const bad = good.replace('"1.0"', `${close}1.0${close}`);

    it.each([
      ['UTF-8 under ISO-8859-1', Buffer.from(declare('ISO-8859-1') + bad, 'utf8'), declare('ISO-8859-1') + good],
      ['UTF-8', Buffer.from(bad, 'utf8'), good],
      ['Windows-1252', Buffer.from(bad.replaceAll(close, '\u0094'), 'latin1'), good],
      ['opening and closing', Buffer.from(good.replace('"1.0"', `${open}1.0${close}`), 'utf8'), good],
      ['all attributes', Buffer.from(good.replaceAll('"', close), 'utf8'), good],
      ['a straight one at the end', Buffer.from(good.replace('"1.0"', `${open}1.0"`), 'utf8'), good],
    ])('are put right in a sign-on: %s', (_, bytes, text) => {
      expect(textOf(bytes)).toBe(text);
    });

    it('stay in a message of a service', () => {
      const text = '<Gctp v=\u201d1.0\u201d><System r="CprSoeg"/></Gctp>';
      expect(textOf(Buffer.from(text, 'utf8'))).toBe(text);
    });

    it('stay inside a password', () => {
      const text = good.replace('"p"', '"p=\u201dq\u201d"');
      expect(textOf(Buffer.from(text, 'utf8'))).toBe(text);
      const single = good.replace('"p"', "'p=\u201dq\u201d'");
      expect(textOf(Buffer.from(single, 'utf8'))).toBe(single);
    });

    it('stay between tags and in comments, whose apostrophes open nothing', () => {
      const text = `<!-- don't ${open}x${close} -->${good}<![CDATA[it's]]>${open}`;
      expect(textOf(Buffer.from(text, 'utf8'))).toBe(text);
      const both = `<!-- don't -->${bad}`;
      expect(textOf(Buffer.from(both, 'utf8'))).toBe(`<!-- don't -->${good}`);
    });
  });
});
