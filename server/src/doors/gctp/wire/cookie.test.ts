import { describe, expect, it } from 'vitest';
import { findToken, setTokenCookie } from './cookie.ts';

describe('findToken', () => {
  it.each([
    ['Token=8PX0MBQ7', '8PX0MBQ7'],
    ['TOKEN=8PX0MBQ7', '8PX0MBQ7'],
    ['tOkEn = 8PX0MBQ7 ', '8PX0MBQ7'],
    ['AlteonP=aGVq/Zz09==; Token=8PX0MBQ7', '8PX0MBQ7'],
    ['Token=8PX0MBQ7;AlteonP=x', '8PX0MBQ7'],
    ['AlteonP=x, Token=8PX0MBQ7', '8PX0MBQ7'],
    ['$Version=1; Token="8PX0MBQ7"; $Path=/', '8PX0MBQ7'],
    ['Token=a=b', 'a=b'],
    ['Token=; TOKEN=second', 'second'],
    ['Token=first; TOKEN=second', 'first'],
    ['TOKEN=ZZZxxxxxxxx', 'ZZZxxxxxxxx'],
    [`Token=${'x'.repeat(128)}`, 'x'.repeat(128)],
  ])('finds the token in %j', (header, token) => {
    expect(findToken(header)).toBe(token);
  });

  it.each([
    [undefined],
    [''],
    ['Token'],
    ['Token='],
    ['XToken=a; MyTOKEN=b'],
    ['AlteonP=Token=x'],
    ['Token=a b'],
    ['Token=æ'],
    ['Token="'],
    [`Token=${'x'.repeat(129)}`],
  ])('finds none in %j', (header) => {
    expect(findToken(header)).toBeUndefined();
  });
});

describe('setTokenCookie', () => {
  const expires = new Date(Date.UTC(2021, 10, 25, 17, 29, 22));

  it('writes the token and Expires as CPR does', () => {
    expect(setTokenCookie('8PX0MBQ7', expires)).toBe(
      'Token=8PX0MBQ7; Expires=Thu, 25-Nov-2021 17:29:22 GMT; Path=/; HttpOnly',
    );
    expect(setTokenCookie('a', new Date(Date.UTC(2024, 0, 7, 0, 5, 9)))).toContain(
      'Expires=Sun, 07-Jan-2024 00:05:09 GMT;',
    );
  });

  it('adds Secure when told to', () => {
    expect(setTokenCookie('8PX0MBQ7', expires, { secure: true })).toMatch(/; Path=\/; HttpOnly; Secure$/);
  });

  it('gives back through findToken what went in', () => {
    expect(findToken(setTokenCookie('8PX0MBQ7', expires))).toBe('8PX0MBQ7');
  });

  it.each(['', 'a;b', 'a b', 'a\r\nSet-Cookie: x=y', 'a,b', 'a"b', 'å'])('takes the token %j for a defect', (token) => {
    expect(() => setTokenCookie(token, expires)).toThrow('defect');
  });

  it('takes an impossible time for a defect', () => {
    expect(() => setTokenCookie('a', new Date(Number.NaN))).toThrow('defect');
  });
});
