import { describe, expect, it } from 'vitest';
import { brokenRuleOf } from './password-rules.ts';

const ABOUT = ['KARLAK01', 'Karla Kommunalsen', 'Opdigtet Kommune'];
const breaks = (password: string) => brokenRuleOf(password, 'modern', ABOUT) !== undefined;

describe('a password of the policy modern', () => {
  it.each([
    'tolv tegn ok',
    'lille gul bus paa vej',
    'Zf7?mQ2x!kLp',
    'æblegrød på søndagskøkkenet',
    'xxxgulerod-mellem-brædder',
    '🐘🦊🐢 fire dyr går en tur',
    'gulerod og bil '.repeat(17).slice(0, 256),
  ])('is taken: %s', (password) => expect(breaks(password)).toBe(false));

  it.each([
    ['too short', 'kort kode1!'],
    ['too long', 'gulerod og bil '.repeat(18).slice(0, 257)],
    ['a well-known word and a number', 'Password2026!'],
    ['letters written as digits', 'P4$$w0rd!P4$$w0rd!'],
    ['a row of the keyboard', 'qwertyuiop12'],
    ['digits in a row', '123456789012'],
    ['one character', 'aaaaaaaaaaaaaaaa'],
    ['a few characters over and over', 'abXabXabXabXabX'],
    ['the personkode', 'KarlaK01-2026'],
    ['the customer', 'Opdigtet Kommune 2026'],
    ['the own name', 'karla.kommunalsen!'],
    ['words of the season', 'Sommer2026Vinter2027'],
  ])('is not taken: %s', (_why, password) => expect(breaks(password)).toBe(true));

  it('needs no class of characters, and cpr-compat does', () => {
    expect(brokenRuleOf('lille gul bus', 'modern')).toBe(undefined);
    expect(brokenRuleOf('lille gul bus', 'cpr-compat')).toBe('signs');
    expect(brokenRuleOf('Nyt#kode2', 'cpr-compat')).toBe(undefined);
    expect(brokenRuleOf('Nyt#kode2', 'modern')).toBe('short');
  });
});
