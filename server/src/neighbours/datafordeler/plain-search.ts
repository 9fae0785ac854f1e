/** An address as it is searched, by its beginning: small letters, one blank between words, no commas and full stops. */
export function plainSearch(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,.;]+/g, ' ')
    .trim();
}
