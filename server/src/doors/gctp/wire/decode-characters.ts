import { isUtf8 } from 'node:buffer';
import { repairQuotes } from './repair-quotes.ts';

/** Why bytes are no text that this door reads. */
export type CharacterRefusal = 'utf-16' | 'utf-32' | 'nul' | 'unknown-encoding';

/** The text of a request and the character set it turned out to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'iso-8859-1';
}

const latin1Names = new Set(['iso-8859-1', 'iso8859-1', 'iso_8859-1', 'latin1', 'latin-1', 'l1']);
const otherNames = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);
const blanks = /^[ \t\r\n]+/;
const declaration = /^<\?xml[ \t\r\n][^<>]{0,200}?encoding[ \t\r\n]*=[ \t\r\n]*["']([^"'<>]{1,40})["']/;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Bytes to text (cpr-services.md §§ 2 and 6). The protocol is ISO-8859-1 both ways, but callers declare one character
 * set and send another: a declaration of UTF-8, or none, counts only as far as the bytes bear it out, while a
 * declaration of ISO-8859-1 stands, since any bytes are valid in it. White space before the declaration is cut off,
 * and typographic quotation marks round attributes of sign-on messages are put right.
 */
export function decodeCharacters(bytes: Buffer): DecodedText | { refused: CharacterRefusal } {
  const wide = findWideCharacters(bytes);
  if (wide !== undefined) return { refused: wide };
  const marked = bytes.subarray(0, 3).equals(byteOrderMark);
  const body = marked ? bytes.subarray(3) : bytes;
  // The declaration is ASCII in every character set that can be meant, so it can be looked at before it is known.
  const head = body.toString('latin1', 0, 4096).replace(blanks, '');
  const declared = declaration.exec(head)?.[1]?.toLowerCase();
  if (declared !== undefined && !latin1Names.has(declared) && !otherNames.has(declared)) {
    return { refused: 'unknown-encoding' };
  }
  const latin1 = declared !== undefined && latin1Names.has(declared) && !marked;
  const encoding = !latin1 && isUtf8(body) ? 'utf-8' : 'iso-8859-1';
  const text = body.toString(encoding === 'utf-8' ? 'utf8' : 'latin1').replace(blanks, '');
  return { text: repairQuotes(text), encoding };
}

/** UTF-16 and UTF-32 show by their byte order mark or by the NULs of their ASCII; any other NUL is refused as such. */
function findWideCharacters(bytes: Buffer): CharacterRefusal | undefined {
  const nuls = bytes.subarray(0, 8).reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (nuls >= 5) return 'utf-32';
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16';
  if (first === 0xfe && second === 0xff) return 'utf-16';
  if (nuls >= 3) return 'utf-16';
  return bytes.includes(0) ? 'nul' : undefined;
}
