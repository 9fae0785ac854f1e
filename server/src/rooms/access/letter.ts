/** Where the page of a link is; the token of a link stands behind its #. */
export const LINK_PATH = '/aktiver/';

/** Says whether a text can be an e-mail address: whether somebody reads there is another question. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>",;:\\()[\]]+@[^\s@<>",;:\\()[\]]+\.[^\s@<>",;:\\()[\].]{2,}$/.test(text);
}
