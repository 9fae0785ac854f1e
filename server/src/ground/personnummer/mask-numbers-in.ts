import { maskPersonnummer } from './mask-personnummer.ts';
import { scanNumbers } from './scan-numbers.ts';

/**
 * The text with every run that reads as a personnummer or a replacement number written `DDMMYY-****`: for log lines,
 * error texts, e-mail subjects, file names and URLs. What counts as such a run: `scanNumbers`. Masking twice changes
 * nothing. Source: law.md § 7 (N-54.1).
 */
export function maskNumbersIn(text: string): string {
  return scanNumbers(text, maskPersonnummer);
}
