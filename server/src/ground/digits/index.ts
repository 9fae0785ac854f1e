/** Numbers that stand in texts: read in place, since an import reads some hundred of them per person. */

/** The number some characters of a text write, NaN where one of them is no digit: no comparison holds for it. */
export function digitsAt(text: string, at: number, length: number): number {
  let number = 0;
  for (let index = at; index < at + length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
