import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, type Statement } from './stated.ts';
import { makeCode, readCode } from './verification-code.ts';

const known: Statement = { navn: 'Opdigtet Kommune', kundenr: '9001', personkode: 'DEMODAP1', kode: 'ab'.repeat(32) };

describe('the four things stated', () => {
  it('agree when all of them do, however the name is written', () => {
    for (const navn of ['Opdigtet Kommune', ' opdigtet   KOMMUNE '])
      expect(agrees({ ...known, navn }, known)).toBe(true);
  });

  it('do not agree when any of them differs', () => {
    const fields = fc.constantFrom('navn', 'kundenr', 'personkode', 'kode');
    fc.assert(
      fc.property(fc.tuple(fields, fc.string()), ([field, text]) => {
        const stated = { ...known, [field]: text };
        return agrees(stated, known) === (field === 'navn' && text.trim().toLowerCase() === 'opdigtet kommune');
      }),
    );
  });
});

describe('a verification code', () => {
  const token = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);

  it('is read as it was made, in small letters, without its line, and where O and I were heard', () => {
    fc.assert(
      fc.property(token, (made) => {
        const code = makeCode(made);
        const heard = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'i');
        return /^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(code) && readCode(heard) === readCode(code);
      }),
    );
  });
});
