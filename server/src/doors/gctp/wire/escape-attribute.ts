/** Nothing in it needs care: printable ASCII save the four marks of XML, and the printable half of ISO-8859-1. */
const plain = /^[ !#-%'-;=?-~\u00a0-\u00ff]*$/;

/**
 * An attribute value for a document in ISO-8859-1. Characters outside the set become numeric references (Node would
 * silently drop their high byte), as do line ends and tabs, which a parser would turn into blanks, and the control
 * characters U+007F to U+009F, which programs that take ISO-8859-1 for Windows-1252 read as something else.
 * Characters that XML 1.0 forbids, lone surrogates among them, are left out: no reference could carry them.
 */
export function escapeAttribute(value: string): string {
  return plain.test(value) ? value : escapeEach(value);
}

function escapeEach(value: string): string {
  let escaped = '';
  for (const character of value) escaped += escapeOne(character);
  return escaped;
}

function escapeOne(character: string): string {
  if (plain.test(character)) return character;
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default: {
      const code = character.codePointAt(0) ?? 0;
      return isAllowed(code) ? `&#${code};` : '';
    }
  }
}

/** The Char production of XML 1.0. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
