import { assert } from '../../../ground/faults/index.ts';

const separators = /[-T:. ]/g;

/**
 * A date as `yyyyMMdd` from its delivered text (`1961-09-07`, `19610907`); unknown parts are zeros and stay so.
 * Always eight digits, as callers read FOEDDATO without asking whether it is there (cpr-services.md §§ 3.3 and 6).
 */
export function encodeDate(delivered: string): string {
  const digits = delivered.replace(separators, '').slice(0, 8);
  assert(/^\d{8}$/.test(digits), 'a delivered date has eight digits');
  return digits;
}

/** A date and time as `yyyyMMddHHmm`, in the same way; where only the date was delivered, the time is zeros. */
export function encodeDateTime(delivered: string): string {
  const digits = delivered.replace(separators, '').slice(0, 12);
  assert(/^\d{8}(?:\d{4})?$/.test(digits), 'a delivered time has eight or twelve digits');
  return digits.padEnd(12, '0');
}
