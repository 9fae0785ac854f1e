/**
 * A password made by the system, good for being changed and nothing else. It has all four classes that cpr-compat demands
 * (cpr-services.md § 9) and 60 bits of the token, whose letters and digits are not mistaken for each other.
 */
export function makeOneTimePassword(token: string): string {
  return `Kx7-${token.slice(0, 4)}-${token.slice(4, 8).toLowerCase()}-${token.slice(8, 12)}`;
}
