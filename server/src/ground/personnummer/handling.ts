import { maskPersonnummer } from './mask-personnummer.ts';
import type { Personnummer } from './personnummer.ts';
import { scanNumbers } from './scan-numbers.ts';

/** A place on which a number might come to stand. `payment-slip` means one inside a closed envelope. */
export type Surface =
  | 'envelope'
  | 'window-field'
  | 'email-subject'
  | 'file-name'
  | 'log-line'
  | 'url'
  | 'error-text'
  | 'payment-slip'
  | 'protocol-answer'
  | 'letter-inside'
  | 'publication';

const TREATMENT: Readonly<Record<Surface, 'masked' | 'full' | 'refused'>> = {
  envelope: 'masked', // § 54(1): never fully legible on the outside of mail
  'window-field': 'masked', // § 54(1)
  'email-subject': 'masked',
  'file-name': 'masked',
  'log-line': 'masked',
  url: 'masked',
  'error-text': 'masked',
  'payment-slip': 'full', // § 54(2): allowed in a closed envelope
  'protocol-answer': 'full',
  'letter-inside': 'full',
  publication: 'refused', // § 54(3): numbers are not published
};

/**
 * The number as it may be written on a surface: ten digits where the full number may stand, `DDMMYY-****` where only a
 * masked one may, undefined where none may. A file name gets `x` for the asterisk, which some file systems forbid.
 * Source: CPR-loven § 54; law.md § 7.
 */
export function writeOn(surface: Surface, personnummer: Personnummer): string | undefined {
  const treatment = TREATMENT[surface];
  if (treatment === 'refused') return undefined;
  if (treatment === 'full') return personnummer;
  const masked = maskPersonnummer(personnummer);
  return surface === 'file-name' ? masked.replaceAll('*', 'x') : masked;
}

/**
 * Is the reference a case number made of this person's own number? True when it holds a number and no other person's.
 * Source: CPR-loven § 52(1); law.md § 7 (N-52.1).
 */
export function isCaseNumberOf(caseReference: string, personnummer: Personnummer): boolean {
  const numbers = numbersIn(caseReference);
  return numbers.length > 0 && numbers.every((number) => number === personnummer);
}

/**
 * Does the reference identify the case by the number of somebody else than the person it is about? A reference without
 * any number breaks nothing. The exception of § 52(2), several persons on one case, is for the caller to know.
 * Source: CPR-loven § 52(1)-(2); law.md § 7 (N-52).
 */
export function carriesForeignNumber(caseReference: string, personnummer: Personnummer): boolean {
  return numbersIn(caseReference).some((number) => number !== personnummer);
}

function numbersIn(text: string): readonly string[] {
  const numbers: string[] = [];
  scanNumbers(text, (bare) => {
    numbers.push(bare);
    return bare;
  });
  return numbers;
}
