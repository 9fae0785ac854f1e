import { describe, expect, it } from 'vitest';
import { carriesForeignNumber, isCaseNumberOf, type Surface, writeOn } from './handling.ts';
import { type Personnummer, parsePersonnummer } from './personnummer.ts';

function number(text: string): Personnummer {
  const reading = parsePersonnummer(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
}

const own = number('0709614287');

describe('writeOn (§ 54)', () => {
  it.each<[Surface, string | undefined]>([
    ['envelope', '070961-****'],
    ['window-field', '070961-****'],
    ['email-subject', '070961-****'],
    ['log-line', '070961-****'],
    ['url', '070961-****'],
    ['error-text', '070961-****'],
    ['file-name', '070961-xxxx'],
    ['payment-slip', '0709614287'],
    ['protocol-answer', '0709614287'],
    ['letter-inside', '0709614287'],
    ['publication', undefined],
  ])('%s: %s', (surface, written) => {
    expect(writeOn(surface, own)).toBe(written);
  });
});

describe('case numbers (§ 52)', () => {
  it.each<[string, boolean, boolean]>([
    ['0709614287', true, false],
    ['sag 070961-4287', true, false],
    ['070961-4287/070961-4287', true, false],
    ['2026-000123', false, false],
    ['0809614288', false, true],
    ['070961-4287 og 080961-4288', false, true],
    ['6709614287', false, true],
    ['', false, false],
  ])('%j: own %s, foreign %s', (reference, isOwn, isForeign) => {
    expect(isCaseNumberOf(reference, own)).toBe(isOwn);
    expect(carriesForeignNumber(reference, own)).toBe(isForeign);
  });
});
