import { describe, expect, it } from 'vitest';
import { parsePersonnummer, passesModulus11 } from '../../server/src/ground/personnummer/index.ts';
import { findIn, lineAt, listFiles, readText } from './house.ts';

const BINARY = /\.(?:png|jpe?g|gif|ico|woff2?|pdf|xlsx|zip)$/;
const files = listFiles().filter((file) => !BINARY.test(file));
const isLock = (file: string) => file.endsWith('package-lock.json');

// Written so that these patterns do not find themselves.
const HOSTS =
  /\b(?:registry\.np[m]js|np[m]js\.(?:org|com)|yarn[p]kg|artifac[t]ory|jfr[o]g|verda[c]cio|np[m]mirror|pkg\.gith[u]b)/gi;
const PLACES = /(?<![\w.:)\]}-])\/(?:wor[k]|roo[t]|hom[e]\/\w+|User[s]\/\w+)\/[\w.-]*/g;
const MAKING =
  /\b(?:A[I]|LL[M]s?|Claud[e]|Anthropi[c]|Copilo[t]|ChatGP[T]|CE[O]|sub-?agen[t]s?|helper agen[t]s?|language mode[l]s?|(?:developer|coding|chat) session[s]?|this workplac[e]|the lea[d]|the brie[f]|system promp[t])\b/g;
const OUTSIDE = /\.\.\/share[d](?![\w/-]*\.tsx?['"])/g;

/** Ten digits, with or without a hyphen, that read as a personnummer and pass modulus 11: they might be somebody's. */
function realNumbersIn(file: string, text: string): string[] {
  return [...text.matchAll(/(?<![\d.-])(\d{6})[- ]?(\d{4})(?![\d-])/g)].flatMap((match) => {
    const read = parsePersonnummer(match[0]);
    // The number that CPR's own leaflet explains the check with.
    if (!read.ok || !passesModulus11(read.value) || read.value === '0707614285') return [];
    return [`${file}:${lineAt(text, match.index)}: ${match[1]}-****`];
  });
}

/** Tests of the check itself need numbers that pass it, and say so. */
const saysSo = (file: string, text: string) => /(?:\.test\.ts$|^tests\/)/.test(file) && /modulus[ -]?11/i.test(text);

describe('words', () => {
  it('finds what it looks for', () => {
    const wrong: [RegExp, string][] = [
      [HOSTS, `https://registry.np${'m'}js.org/x`],
      [PLACES, `see /wor${'k'}/main/x`],
      [MAKING, `as the lea${'d'} said`],
      [OUTSIDE, `../share${'d'}/data`],
    ];
    for (const [pattern, text] of wrong) expect(findIn('a', text, pattern), text).toHaveLength(1);
    expect(findIn('a', 'the leading zero, network/working, https://x/work', MAKING)).toEqual([]);
    expect(findIn('a', 'docs/work/x and https://example.org/root/x', PLACES)).toEqual([]);
    expect(realNumbersIn('a', 'the numbers 070761-4286 and 070761-4285')).toEqual([]);
    expect(realNumbersIn('a', `the number 010160${'-'}0009`)).toHaveLength(1);
  });

  it('names no host of a package registry', () => {
    expect(files.filter((file) => !isLock(file)).flatMap((file) => findIn(file, readText(file), HOSTS))).toEqual([]);
  });

  it('has no address of a package in a lock file', () => {
    const locks = files.filter(isLock);
    expect(locks.length).toBeGreaterThan(0);
    expect(locks.flatMap((file) => findIn(file, readText(file), /"resolved": "(?:https?|git|file)[^"]*"/g))).toEqual(
      [],
    );
  });

  it('names no place on the machine it was written on', () => {
    expect(files.filter((file) => !isLock(file)).flatMap((file) => findIn(file, readText(file), PLACES))).toEqual([]);
  });

  it('does not say how it is developed', () => {
    // In the code lists two capital letters are a country.
    const told = files.filter((file) => !isLock(file) && !file.startsWith('contracts/'));
    expect(told.flatMap((file) => findIn(file, readText(file), MAKING))).toEqual([]);
  });

  it('names the folder of test data only where it says that it can be set', () => {
    const silent = files.filter((file) => !isLock(file) && !readText(file).includes('OPENCPR_TESTDATA'));
    expect(silent.flatMap((file) => findIn(file, readText(file), OUTSIDE))).toEqual([]);
  });

  it('holds no number that could be somebody', () => {
    // Code lists and layouts hold codes and dates, lock files digests.
    const looked = files.filter(
      (file) => !isLock(file) && !/^contracts\/(?:codelists|codes|layouts|fixtures)\//.test(file),
    );
    const found = looked.flatMap((file) => {
      const text = readText(file);
      return saysSo(file, text) ? [] : realNumbersIn(file, text);
    });
    expect(found).toEqual([]);
  });
});
