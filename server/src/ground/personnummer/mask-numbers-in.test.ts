import { describe, expect, it } from 'vitest';
import { containsPersonnummer } from './contains-personnummer.ts';
import { maskNumbersIn } from './mask-numbers-in.ts';
import { maskPersonnummer } from './mask-personnummer.ts';

describe('maskPersonnummer', () => {
  it('hides the last four characters, and the whole of what it cannot read', () => {
    expect(maskPersonnummer('0709614287')).toBe('070961-****');
    expect(maskPersonnummer('070961 1WQ3')).toBe('070961-****');
    expect(maskPersonnummer('07096142871')).toBe('******-****');
    expect(maskPersonnummer('')).toBe('******-****');
  });
});

describe('maskNumbersIn', () => {
  it.each([
    ['0709614287', '070961-****'],
    ['(070961-4287)', '(070961-****)'],
    ['070961 4287', '070961-****'],
    ['070961 - 4287', '070961-****'],
    ['070961–4287', '070961-****'],
    ['070961\u00a04287', '070961-****'],
    ['replacement 6709614287', 'replacement 670961-****'],
    ['health 0709611WQ3, 070961-0ab4', 'health 070961-****, 070961-****'],
    ['/persons/0709614287?x=1', '/persons/070961-****?x=1'],
    ['?q=070961%204287&r=070961%2D4287', '?q=070961-****&r=070961-****'],
    ['?q=%200709614287%20', '?q=%20070961-****%20'],
    ['?q=070961%252D4287', '?q=070961-****'],
    ['?q=%30709614287', '?q=070961-****'],
    ['000000%200101 - 1234', '000000%200101-****'],
    ['310200%200101 - 1234', '310200%200101-****'],
    ['010100%200101 - 1234', '010100-**** - 1234'], // either reading would do; the first one wins
    ["LIKE '%0709614287%'", "LIKE '%070961-****%'"],
    ['{"q":"\\u00200709614287"}', '{"q":"\\u0020070961-****"}'],
    ['PNR_0709614287.txt', 'PNR_070961-****.txt'],
    ['pnr0709614287kunde', 'pnr070961-****kunde'],
    ['0709614287,0809614288;0709614287', '070961-****,080961-****;070961-****'],
    ['123456 0709614287 123456', '123456 070961-**** 123456'],
    ['20261121 070961-4287', '20261121 070961-****'],
    ['2902001234', '290200-****'], // no such day in 1900, but surely meant as a number
  ])('%s becomes %s', (text, masked) => {
    expect(maskNumbersIn(text)).toBe(masked);
    expect(containsPersonnummer(text)).toBe(true);
  });

  it.each([
    '20141027125146061349',
    '07096142870',
    '10709614287',
    '1070961-4287',
    '070961-42871',
    '%3107096142%387',
    '3209614287',
    '0713614287',
    '9909614287',
    '070961-428',
    'ab070961-4287-4287-a287-00a0c91e6bf6',
    '0709614287abcdef0709614287abcdef',
    'sha256:9f86d081884c7d659a2feaa0c55ad0150709614287bf4f1b2b0b822cd15d6c15',
    '2026-11-21T12:00:00.000000+01:00',
    '1754041234',
    'phone 33 92 33 92',
    '070961-****',
    '',
  ])('%j stays as it is', (text) => {
    expect(maskNumbersIn(text)).toBe(text);
    expect(containsPersonnummer(text)).toBe(false);
  });
});
