import { da } from './da/index.ts';
import { en } from './en/index.ts';

/** The shape of the texts: that of the Danish ones. A key that another language lacks does not compile. */
export type Texts = typeof da;

/** A language of the pages. */
export type Language = 'da' | 'en';

/** The texts of each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { da, en };

/** The text a table has for a key that came from the server, or the key itself where the table is older than the server. */
export function nameIn(table: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
}
