/**
 * A personkode for a user who was given none: W and seven letters and digits of an unguessable token. Codes that are known
 * begin with W; by which rule they are formed is not (cpr-services.md § 10), so this one is ours.
 */
export function newPersonkode(token: string): string {
  return `W${token.slice(0, 7)}`;
}
