import { describe, expect, it } from 'vitest';
import { findToken, setTokenCookie } from './cookie.ts';
import { decodeCharacters } from './decode-characters.ts';
import { decodeMessage } from './decode-message.ts';
import { encodeDate, encodeDateTime } from './encode-dates.ts';
import { encodeMessage } from './encode-message.ts';
import { answerWith, requestWith, serviceRequest, signonRequest } from './examples.ts';
import type { GctpAnswer } from './gctp-answer.ts';
import type { GctpMessage } from './gctp-message.ts';
import { findAll, findFirst, readTree } from './read-tree.ts';
import { getReceiptOfUnreadable, type Unreadable } from './receipt-of-unreadable.ts';
import { getReceipt, receipts } from './receipts.ts';

// What callers were seen to do (cpr-services.md § 6), a test for every row of the table, in its order.

function read(bytes: Buffer): GctpMessage {
  const decoded = decodeCharacters(bytes);
  if ('refused' in decoded) throw new Error(decoded.refused);
  return decodeMessage(decoded.text);
}

const security: GctpAnswer = { form: 'security', version: '1.0', kvit: getReceipt('signedOn') };

describe('what the server must cope with', () => {
  it('search requests without root and without name space; answers always carry both', () => {
    const bare =
      '<Gctp v="1.0"><System r="CprSoeg"><Service r="ADRSOG1"><CprServiceHeader r="ADRSOG1"><Key>' +
      '<Field r="VEJK" v="8511"/></Key></CprServiceHeader></Service></System></Gctp>';
    expect(read(Buffer.from(bare))).toMatchObject({ kind: 'service', version: '1.0', service: 'ADRSOG1' });
    for (const answer of [answerWith([]), security]) {
      const [root] = readTree(encodeMessage(answer)).children;
      expect(root).toMatchObject({ name: 'root', attributes: { xmlns: 'http://www.cpr.dk' } });
    }
  });

  it('the cookie is sent as TOKEN instead of Token', () => {
    expect(findToken('TOKEN=8PX0MBQ7')).toBe('8PX0MBQ7');
  });

  it('the dummy cookie before signing on is a token like any other, and the sign-on is read without it', () => {
    expect(findToken('TOKEN=ZZZxxxxxxxx')).toBe('ZZZxxxxxxxx');
    expect(read(Buffer.from(signonRequest)).kind).toBe('signon');
  });

  it('the token is cut out of Set-Cookie by a pattern', () => {
    const header = setTokenCookie('8PX0MBQ7', new Date(Date.UTC(2021, 10, 25, 17, 29, 22)));
    expect(/[,;]?Token=(?<token>[^;]+);/.exec(header)?.[1]).toBe('8PX0MBQ7');
  });

  it('typographic quotation marks round the version of a sign-on, as UTF-8 under ISO-8859-1, after six blanks', () => {
    const text =
      '      <?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?><root xmlns="http://www.cpr.dk">' +
      '<Gctp v=”1.0”><Sik function="signon" userid="WUDI9999" password="Kode-1234"/></Gctp></root>';
    const bytes = Buffer.from(text, 'utf8');
    expect(bytes.includes(Buffer.from([0xe2, 0x80, 0x9d]))).toBe(true);
    const signon = { kind: 'signon', version: '1.0', userid: 'WUDI9999', password: 'Kode-1234' };
    expect(read(bytes)).toEqual(signon);
  });

  it('a declaration of UTF-8 over bytes in ISO-8859-1 or plain ASCII', () => {
    const text = requestWith('<Field r="NVN" v="Sørensen"/>').replace('ISO-8859-1', 'UTF-8');
    for (const encoding of ['latin1', 'utf8'] as const) {
      const message = read(Buffer.from(text, encoding));
      expect(message.kind === 'service' && message.keys.get('NVN')).toBe('Sørensen');
    }
    expect(read(Buffer.from(serviceRequest.replace('ISO-8859-1', 'UTF-8'), 'ascii')).kind).toBe('service');
  });

  it.each(['1.0', '2.0', '12.0', '<3>'])('Gctp v of %s is accepted and repeated in the answer', (version) => {
    const asked = version.replace('<', '&lt;');
    const message = read(Buffer.from(serviceRequest.replace('v="2.0"', `v="${asked}"`)));
    if (message.kind !== 'service') throw new Error(message.kind);
    const tree = readTree(encodeMessage(answerWith([], { version: message.version })));
    expect(findFirst(tree, 'Gctp', 'v')).toBe(version);
  });

  it('the first Kvit is taken, wherever it stands: there is exactly one', () => {
    const full = answerWith([{ r: 'Kvit', v: '<Kvit r="x" t="" v="1"/>' }]);
    for (const answer of [full, answerWith(undefined), security]) {
      expect(encodeMessage(answer).toString('latin1').match(/<Kvit/g)).toHaveLength(1);
    }
  });

  it('Kvit has all of r, t and v, for every receipt there is', () => {
    for (const [name, { text }] of Object.entries(receipts)) {
      const values = Array.from(new Set(text.match(/%\d%/g)), () => 'x');
      const kvit = getReceipt(name as keyof typeof receipts, ...values);
      const [written] = findAll(readTree(encodeMessage({ ...security, kvit })), 'Kvit');
      expect(Object.keys(written?.attributes ?? {})).toEqual(['r', 't', 'v']);
    }
  });

  it('ts of the header is always there, also when the call is refused', () => {
    for (const data of [[], undefined]) {
      const tree = readTree(encodeMessage(answerWith(data)));
      expect(findFirst(tree, 'CprServiceHeader', 'ts')).toMatch(/^\d{20}$/);
    }
  });

  it('FOEDDATO is parsed as a date: eight digits, and a blank one is never written', () => {
    const field = { r: 'FOEDDATO', v: encodeDate('1961-09-07') };
    const [written] = findAll(readTree(encodeMessage(answerWith([field]))), 'Field');
    expect(written?.attributes).toEqual({ r: 'FOEDDATO', v: '19610907' });
    expect(() => encodeDate('')).toThrow('defect');
  });

  it('any status but 200 is a failure without further reading: whatever cannot be read has a Kvit to travel in', () => {
    const reasons: Unreadable[] = ['too-large', 'incomplete', 'timeout', 'utf-16', 'nul', 'dtd', 'malformed-xml'];
    for (const reason of reasons) {
      const kvit = getReceiptOfUnreadable(reason, { line: 1, column: 0 });
      const tree = readTree(encodeMessage({ ...security, kvit }));
      expect(Number(findFirst(tree, 'Kvit', 'v'))).toBeGreaterThanOrEqual(9900);
    }
  });

  it('172 and 52 are read as "no such person", any other code as a failure', () => {
    expect(getReceipt('personUnknown').v).toBe('172');
    expect(getReceipt('personnummerMalformed', '070961-1235')).toEqual({
      r: 'returKode',
      t: 'Personnummeret: 070961-1235 er udfyldt forkert. Det skal være gyldigt.',
      v: '52',
    });
    const alike = Object.values(receipts).filter(({ code }) => code === '172' || code === '52');
    expect(alike).toHaveLength(2);
  });

  it('names are taken from v in one service and from t in another: the two are never exchanged', () => {
    const search = { r: 'CNVN_ADRNVN', v: 'Holm,Knud', t: 'Knud Holm' };
    const names = { r: 'CNVN_ADRNVN', v: 'Knud Holm', t: 'Holm, Knud' };
    const written = findAll(readTree(encodeMessage(answerWith([search, names]))), 'Field');
    expect(written.map(({ attributes }) => attributes)).toEqual([search, names]);
  });

  it('rows with u are skipped: header rows carry u="B", rows of persons no u at all', () => {
    const rows = [
      { k: 'h', u: 'B' as const, fields: [] },
      { k: '1', fields: [] },
      { k: '2', u: undefined, fields: [] },
    ];
    const tree = readTree(encodeMessage(answerWith([{ table: 'ADRSOEG', rows }])));
    expect(findAll(tree, 'Row').map(({ attributes }) => attributes)).toEqual([
      { k: 'h', u: 'B' },
      { k: '1' },
      { k: '2' },
    ]);
  });

  it.each([
    ['yyyyMM00HHmm', '196109001200'],
    ['yyyy0000HHmm', '196100001200'],
  ])('partial times %s are delivered with their zeros', (_, delivered) => {
    expect(encodeDateTime(delivered)).toBe(delivered);
  });
});
