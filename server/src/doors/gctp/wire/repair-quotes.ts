const security = /<(?:[A-Za-z_][\w.-]*:)?Sik[\s/>]/;
const suspect = /[\u201c\u201d\u0080\u0093\u0094]/;

/**
 * Puts typographic quotation marks round attributes right, in messages with a Sik element only. A widespread caller
 * signs on with `<Gctp v=”1.0”>`, as UTF-8 bytes under a declaration of ISO-8859-1, and CPR took it (cpr-services.md
 * § 6). Marks inside properly quoted values are data (a password, say) and stay as they are.
 */
export function repairQuotes(text: string): string {
  if (!suspect.test(text) || !security.test(text)) return text;
  let repaired = '';
  let copied = 0;
  let inTag = false;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!inTag) {
      if (character !== '<') continue;
      const end = findEndOfAside(text, at);
      if (end === 0) inTag = true;
      else at = end - 1;
      continue;
    }
    const typographic = lengthOfTypographicQuote(text, at);
    if (typographic > 0 && (quote === '' || quote === 'typographic')) {
      repaired += `${text.slice(copied, at)}"`;
      copied = at + typographic;
      at = copied - 1;
      quote = quote === '' ? 'typographic' : '';
    } else if (quote === '') {
      if (character === '>') inTag = false;
      else if (character === '"' || character === "'") quote = character;
    } else if (character === quote || (quote === 'typographic' && character === '"')) {
      quote = '';
    }
  }
  return repaired + text.slice(copied);
}

/** The end of a comment or CDATA section that begins here, where apostrophes are just apostrophes; 0 for a tag. */
function findEndOfAside(text: string, at: number): number {
  const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : undefined;
  if (close === undefined) return 0;
  const end = text.indexOf(close, at + 4);
  return end === -1 ? text.length : end + close.length;
}

/** U+201C or U+201D as itself, as its UTF-8 bytes read as ISO-8859-1, or as the Windows-1252 byte: 1, 3 or 1. */
function lengthOfTypographicQuote(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x201c || code === 0x201d || code === 0x93 || code === 0x94) return 1;
  if (code !== 0xe2 || text.charCodeAt(at + 1) !== 0x80) return 0;
  const third = text.charCodeAt(at + 2);
  return third === 0x9c || third === 0x9d ? 3 : 0;
}
