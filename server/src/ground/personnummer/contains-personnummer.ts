import { scanNumbers } from './scan-numbers.ts';

/**
 * Does any run of the text read as a personnummer or a replacement number? A publishing channel refuses such a text;
 * it finds exactly what `maskNumbersIn` would hide. Source: law.md § 7 (N-54.3).
 */
export function containsPersonnummer(text: string): boolean {
  let found = false;
  scanNumbers(text, (bare) => {
    found = true;
    return bare;
  });
  return found;
}
