import { describe, expect, it } from 'vitest';
import { fillPlaceholders } from './fill-placeholders.ts';
import { getReceiptOfUnreadable, type Unreadable } from './receipt-of-unreadable.ts';
import { getReceipt, receipts } from './receipts.ts';

const rows = Object.values(receipts);

describe('the table of receipts', () => {
  it.each([
    ['0', ''],
    ['900', 'Signon udført'],
    ['901', 'Token kendes ikke'],
    ['902', 'Bruger-id er ikke defineret i sikkerhedssystemet'],
    ['903', 'Bruger-id er inaktivt i sikkerhedssystemet'],
    ['904', 'Ugyldig Bruger-id indtastet'],
    ['905', 'Ugyldig kodeord indtastet'],
    ['906', 'Dit kodeord er udløbet'],
    ['907', 'Begge kodeord skal være ens'],
    ['908', 'Det nye kodeord er ikke gyldigt'],
    ['52', 'Personnummeret: %1% er udfyldt forkert. Det skal være gyldigt.'],
    ['172', 'Personen findes ikke i CPR'],
    ['4', 'Myndighedskode %1% kan ikke findes'],
    ['5', 'Myndigheden kan ikke foretage hændelsen'],
    ['16', 'Forkert felt-reference'],
    ['184', 'Myndigheden %1% har ikke adgang til hændelsen'],
  ])('has code %s with the text of CPR', (code, text) => {
    expect(rows).toContainEqual({ code, text, ours: 'nothing' });
  });

  it('has the codes whose text is not public, with a text of ours', () => {
    const codes = rows.filter(({ ours }) => ours === 'text').map(({ code }) => code);
    expect(codes).toEqual(['900', '4455', '4599', '5322', '5404']);
  });

  it('has codes of ours from 9900 up and nowhere else, each once and with a text', () => {
    const ours = rows.filter((row) => row.ours === 'all');
    expect(new Set(ours.map(({ code }) => code)).size).toBe(ours.length);
    for (const row of rows) expect(Number(row.code) >= 9900).toBe(row.ours === 'all');
    for (const row of ours) expect(row.text).toMatch(/^[A-ZÆØÅ].{10}/);
  });
});

describe('getReceipt', () => {
  it('fills the values in', () => {
    expect(getReceipt('authorityUnknown', '0851')).toEqual({
      r: 'returKode',
      t: 'Myndighedskode 0851 kan ikke findes',
      v: '4',
    });
  });

  it('is Ok for code 0 and for no other, since callers take Ok as success', () => {
    expect(getReceipt('done')).toEqual({ r: 'Ok', t: '', v: '0' });
    expect(getReceipt('signedOn').r).toBe('returKode');
    expect(getReceipt('personUnknown').r).toBe('returKode');
  });
});

describe('fillPlaceholders', () => {
  it('fills each place, several times and in any order', () => {
    expect(fillPlaceholders('%2% og %1% og %2%', ['a', 'b'])).toBe('b og a og b');
  });

  it('takes nothing in a value for a place or a pattern', () => {
    expect(fillPlaceholders('%1%-%2%', ['%2%', '$&$1'])).toBe('%2%-$&$1');
  });

  it('takes a value too few or too many for a defect', () => {
    expect(() => fillPlaceholders('%1% %2%', ['a'])).toThrow('defect');
    expect(() => fillPlaceholders('%1%', ['a', 'b'])).toThrow('defect');
    expect(() => fillPlaceholders('ingen', ['a'])).toThrow('defect');
  });
});

describe('getReceiptOfUnreadable', () => {
  it.each<[Unreadable, string]>([
    ['malformed-xml', '9900'],
    ['no-gctp', '9900'],
    ['unknown-function', '9900'],
    ['service-header-mismatch', '9900'],
    ['duplicate-key', '9900'],
    ['utf-16', '9901'],
    ['nul', '9901'],
    ['unknown-encoding', '9901'],
    ['dtd', '9902'],
    ['too-large', '9903'],
    ['incomplete', '9904'],
    ['timeout', '9904'],
  ])('answers %s with %s', (reason, code) => {
    expect(getReceiptOfUnreadable(reason).v).toBe(code);
  });

  it('names the place where it is known', () => {
    const { t } = getReceiptOfUnreadable('malformed-xml', { line: 3, column: 17 });
    expect(t).toBe('Forespørgslen kan ikke læses: det er ikke velformet XML (linje 3, tegn 17)');
  });
});
