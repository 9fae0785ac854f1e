const SIX_AND_FOUR = /^(\d{6})[- ]?(\d{4})$/;
/** Ten digits that begin with a day (of a replacement number too) and a month. */
const IN_TEXT = /(?<![\d-])((?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2})[- ]?\d{4}(?!\d)/g;

/** A number with its last four digits hidden, `DDMMYY-****` (CPR-loven § 54); a text of another form is hidden whole. */
export function maskNumber(number: string): string {
  return `${SIX_AND_FOUR.exec(number)?.[1] ?? '******'}-****`;
}

/** A number written out, `DDMMYY-LLLL`. */
export function writeNumber(number: string): string {
  return number.replace(SIX_AND_FOUR, '$1-$2');
}

/** A text with every personnummer in it masked. */
export function maskNumbersIn(text: string): string {
  return text.replace(IN_TEXT, '$1-****');
}
