/** Wrong tries after which a customer number is locked (ours; ASVS 6.3.1). */
export const WRONG_TRIES_MAX = 5;

/** Ten of 32 characters: 50 bits, which five tries do not guess. */
const LENGTH = 10;

/** A verification code out of a token of letters and digits that are not mistaken for each other. */
export function makeCode(token: string): string {
  const code = readCode(token).slice(0, LENGTH);
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** A code as somebody says or writes it → its characters: small letters and mistaken ones count as what was meant. */
export function readCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
