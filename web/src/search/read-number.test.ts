import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each(['0709614000', '070961-4000', ' 070961 4000 ', '07 09 61 4000', '070961–4000', '070961\u00a04000'])(
    'takes "%s"',
    (typed) => {
      expect(readNumber(typed)).toEqual({ ok: true, number: '0709614000' });
    },
  );

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['070961', 'notTenDigits'],
    ['07096140001', 'notTenDigits'],
    ['070961-40A0', 'notTenDigits'],
  ])('refuses "%s"', (typed, problem) => {
    expect(readNumber(typed)).toEqual({ ok: false, problem });
  });
});
