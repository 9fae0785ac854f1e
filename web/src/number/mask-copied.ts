import { maskNumbersIn } from './mask-number.ts';

/** Puts a mask on every personnummer in what is copied from the page (CPR-loven § 54). */
export function maskCopied(event: ClipboardEvent): void {
  const text = window.getSelection()?.toString() ?? '';
  const masked = maskNumbersIn(text);
  if (masked === text) return;
  event.clipboardData?.setData('text/plain', masked);
  event.preventDefault();
}
