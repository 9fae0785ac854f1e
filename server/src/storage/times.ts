/** How PostgreSQL's texts of times become the domain's, and back. */

/** A `timestamp` as PostgreSQL writes it → `YYYY-MM-DDTHH:mm`, `-infinity` or `infinity`. */
export function readLocal(text: string): string {
  return text.endsWith('infinity') ? text : text.replace(' ', 'T').slice(0, 16);
}

/** A `timestamptz` as PostgreSQL writes it → ISO instant with milliseconds, `-infinity` or `infinity`. */
export function readInstant(text: string): string {
  return text.endsWith('infinity') ? text : new Date(text).toISOString();
}

/** The bounds of a `tsrange` as PostgreSQL writes it; undefined for the empty one. */
export function readRange(text: string): { fra: string; til: string } | undefined {
  if (text === 'empty') return undefined;
  const [fra = '', til = ''] = text.slice(1, -1).replaceAll('"', '').split(',');
  return { fra: fra === '' ? '-infinity' : readLocal(fra), til: til === '' ? 'infinity' : readLocal(til) };
}
