import { describe, expect, it } from 'vitest';
import { readTyped } from './typed.ts';

describe('readTyped', () => {
  it.each(['0709614000', '070961-4000', ' 070961 4000 '])('takes "%s" for a number', (text) => {
    expect(readTyped(text)).toEqual({ kind: 'number', number: '0709614000' });
  });

  it.each(['070961', '070961-400', '7/9 1961', '07.09.1961', '1970', '07096140001'])(
    'keeps "%s" on the page: it may be the beginning of a number',
    (text) => {
      expect(readTyped(text)).toEqual({ kind: 'no-number', problem: 'notTenDigits' });
    },
  );

  it.each([
    ['Jens', 4],
    ['Ib 1970', 2],
    ['Å', 1],
    ['070961-4000 Jens', 4],
  ])('leaves "%s" to the server', (text, letters) => {
    expect(readTyped(text)).toEqual({ kind: 'text', letters });
  });

  it.each(['', '  ', '-'])('finds nothing in "%s"', (text) => {
    expect(readTyped(text)).toEqual({ kind: 'nothing' });
  });
});
