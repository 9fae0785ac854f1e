import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords, phoneticKey } from './index.ts';

const FIXTURE = new URL('../../../../contracts/fixtures/danish-name-pairs.json', import.meta.url);
const pairs: { alike: [string, string][]; apart: [string, string][] } = JSON.parse(readFileSync(FIXTURE, 'utf8'));
const sound = (name: string) => foldWords(name).map(phoneticKey).join(' ');

describe('a folded name', () => {
  it('is the same for spellings that only differ by the keyboard', () => {
    expect(foldText('Ågård')).toBe(foldText('AAGAARD'));
    expect(foldText('Møller')).toBe('moeller');
    expect(foldText("  D'Arc-Ærø,  É. ")).toBe('darc aeroe e');
    expect(foldText('A\u030Age')).toBe('aage');
    expect(foldText('Ǽrø Ǿ')).toBe('aeroe oe');
    expect(foldWords('   ')).toEqual([]);
  });

  it('keeps apart what is written otherwise', () => {
    expect(foldText('Christensen')).not.toBe(foldText('Kristensen'));
    expect(foldText('Møller')).not.toBe(foldText('Moller'));
  });
});

describe('the sound of a Danish name', () => {
  it('is the same for the pairs that must match', () => {
    expect(pairs.alike.length).toBeGreaterThanOrEqual(40);
    expect(pairs.alike.filter(([a, b]) => sound(a) !== sound(b)).map((pair) => pair.map(sound))).toEqual([]);
  });

  it('differs for the pairs that must not', () => {
    expect(pairs.apart.length).toBeGreaterThanOrEqual(30);
    expect(pairs.apart.filter(([a, b]) => sound(a) === sound(b))).toEqual([]);
  });

  it('is never empty for a word', () => {
    for (const word of foldWords('H W Q Hv Sch Ch Aa Ie Y 7')) expect(phoneticKey(word)).not.toBe('');
  });
});
