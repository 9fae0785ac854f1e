import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWithTestdata, testdata } from '../../../../tests/testdata.ts';
import { birthDate } from './birth-date.ts';
import { classify } from './classify.ts';
import { modulus11Warning } from './modulus-11-warning.ts';
import { modulus11Remainder, passesModulus11 } from './passes-modulus-11.ts';
import { type Personnummer, parsePersonnummer } from './personnummer.ts';
import { sex } from './sex.ts';

/** The number a text must hold; a test with a text that holds none is wrong. */
function number(text: string): Personnummer {
  const reading = parsePersonnummer(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}

/** A number of that birth date that fails the check: of two neighbours at most one passes it. */
function failing(date: string): Personnummer {
  const first = number(`${date}3012`);
  return passesModulus11(first) ? number(`${date}3013`) : first;
}

describe('parsePersonnummer', () => {
  it('reads ten digits, with one hyphen or one blank after the sixth', () => {
    for (const text of ['0709614287', '070961-4287', '070961 4287']) {
      expect(parsePersonnummer(text)).toEqual({ ok: true, value: '0709614287' });
    }
  });

  it.each([
    ['', 'malformed'],
    ['070961428', 'malformed'],
    ['07096142871', 'malformed'],
    ['070961--4287', 'malformed'],
    ['0709-614287', 'malformed'],
    [' 0709614287', 'malformed'],
    ['070961428x', 'malformed'],
    ['٠٧٠٩٦١٤٢٨٧', 'malformed'],
    ['3102014287', 'invalid-date'],
    ['0013014287', 'invalid-date'],
    ['6009614287', 'invalid-date'],
    ['9209614287', 'invalid-date'],
    ['2902001234', 'invalid-date'], // 1900 had no 29 February
    ['0709610000', 'serial-0000'],
    ['6709614287', 'erstatningspersonnummer'],
    ['9112994287', 'erstatningspersonnummer'],
    ['070961-1WQ3', 'erstatningspersonnummer'],
    ['0709616ÅB4', 'erstatningspersonnummer'],
  ])('refuses %j as %s', (text, reason) => {
    expect(parsePersonnummer(text)).toEqual({ ok: false, reason });
  });

  it('knows the leap days of both centuries', () => {
    expect(birthDate(number('2902004234'))).toBe('2000-02-29');
    expect(parsePersonnummer('2902994234').ok).toBe(false);
  });
});

describe('classify', () => {
  it.each([
    ['0709614287', 'cpr'],
    ['070961-4287', 'cpr'],
    ['6709614287', 'erstatning'],
    ['0709611WQ3', 'xecpr'],
    ['0709047OS6', 'xecpr'],
    ['0709610WQ3', 'decpr'],
    ['0709046OS6', 'decpr'],
    ['0709612WQ3', 'malformed'], // C is 0, 1, 6 or 7
    ['3102611WQ3', 'malformed'],
    ['0709611wq3', 'malformed'],
    ['0709610000', 'malformed'],
    ['abc', 'malformed'],
  ])('%s is %s', (text, expected) => {
    expect(classify(text)).toBe(expected);
  });
});

describe('birthDate and sex', () => {
  it.each([
    ['0709363287', '1936-09-07', 'mand'],
    ['0709374286', '1937-09-07', 'kvinde'],
    ['0709379286', '1937-09-07', 'kvinde'], // the trap: never 2037
    ['0709369287', '2036-09-07', 'mand'],
    ['0709578288', '2057-09-07', 'kvinde'],
    ['0709585287', '1858-09-07', 'mand'],
  ])('%s is born %s, %s', (text, born, expected) => {
    expect([birthDate(number(text)), sex(number(text))]).toEqual([born, expected]);
  });
});

describe('modulus11Warning', () => {
  it('is a remark that never holds the number', () => {
    const warning = modulus11Warning(number('0709614287'));
    expect(warning?.kind).toBe('not-known-issued');
    expect(`${warning?.da}${warning?.en}`).not.toContain('0709614287');
  });

  it('knows the birth dates for which such numbers exist', () => {
    expect(modulus11Warning(failing('010164'))?.kind).toBe('expected');
    expect(modulus11Warning(failing('010168'))?.kind).toBe('not-known-issued'); // a year outside the list
    expect(modulus11Warning(failing('020164'))?.kind).toBe('not-known-issued'); // another day of a listed year
    expect(modulus11Warning(failing('010264'))?.kind).toBe('not-known-issued');
  });

  it('goes by the day of allocation, not by that of birth', () => {
    const old = failing('010164');
    expect(modulus11Warning(old, { allocatedOn: '2007-09-30' })?.kind).toBe('allocated-too-early');
    expect(modulus11Warning(old, { allocatedOn: '2007-10-01' })?.kind).toBe('expected');
  });

  it('can be silenced for invented persons', () => {
    expect(modulus11Warning(number('0709614287'), { invented: true })).toBeUndefined();
  });
});

interface Vectors {
  readonly century: readonly { readonly pnr: string; readonly birthDate: string }[];
  readonly checksum: readonly { readonly pnr: string; readonly statedValid: boolean | null; readonly mod11: number }[];
  readonly xecpr: readonly string[];
}

describeWithTestdata('the published vectors', () => {
  const vectors: Vectors = JSON.parse(readFileSync(testdata('data/personnummer-vectors.json') ?? 'missing', 'utf8'));

  it('gives every birth date', () => {
    expect(vectors.century.length).toBe(26);
    for (const { pnr, birthDate: born } of vectors.century) expect([pnr, birthDate(number(pnr))]).toEqual([pnr, born]);
  });

  it('reproduces every remainder, and accepts those that fail', () => {
    expect(vectors.checksum.length).toBe(6);
    for (const { pnr, mod11, statedValid } of vectors.checksum) {
      expect([pnr, modulus11Remainder(number(pnr))]).toEqual([pnr, mod11]);
      if (statedValid !== null) expect([pnr, passesModulus11(number(pnr))]).toEqual([pnr, statedValid]);
      expect([pnr, modulus11Warning(number(pnr)) === undefined]).toEqual([pnr, mod11 === 0]);
    }
  });

  it('knows the replacement numbers of the health sector', () => {
    expect(vectors.xecpr.map(classify)).toEqual(['xecpr', 'xecpr']);
  });

  it('accepts CPR’s own test persons, all of whom have the check digit', () => {
    const numbers = readdirSync(testdata('data/testpersons/persons') ?? 'missing').map((name) => name.slice(4, 14));
    expect(numbers.length).toBe(43);
    for (const text of numbers) expect([text, passesModulus11(number(text))]).toEqual([text, true]);
  });
});
