/**
 * The rows of a CSV file: UTF-8, or what older Danish spreadsheets write (Windows-1252); semicolons, commas or tabs, whichever
 * its first line has most of; quotes as in RFC 4180. An apostrophe that guards a formula is taken off again. Undefined where a
 * quote is never closed: it would take in every row behind it.
 */
export function readCsv(bytes: Uint8Array): string[][] | undefined {
  const text = decode(bytes).replace(/^\ufeff/, '');
  const separator = separatorOf(text.slice(0, text.search(/[\r\n]|$/)));
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at + 1) : plain(text, at, separator);
    if (end > text.length) return undefined;
    row.push(cell.trim().replace(/^'(?=[=+\-@])/, ''));
    // What follows a closing quote before the next separator is nobody's.
    at = plain(text, end, separator)[1];
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      // A separator at the very end has an empty cell behind it.
      row.push('');
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

/** What stands until the next separator or line, and where that is. */
function plain(text: string, from: number, separator: string): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return [text.slice(from, at), at];
}

/** What stands in quotes, and where they end, beyond the text where they do not; two quotes are one. */
function quoted(text: string, from: number): [string, number] {
  let at = from;
  let cell = '';
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return [cell + text.slice(at), text.length + 1];
    cell += text.slice(at, end);
    if (text[end + 1] !== '"') return [cell, end + 1];
    cell += '"';
    at = end + 2;
  }
}

function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
