import { da } from './da/index.ts';

/** The shape of the texts: that of the Danish ones. A key that another language lacks does not compile. */
export type Texts = typeof da;

/** A language of the pages. */
export type Language = 'da' | 'en';

/** The texts of a language: the Danish ones are there, the English ones are fetched when somebody wants them. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'da' ? da : (await import('./en/index.ts')).en;
}

/** The text a table has for a key that came from the server, or the key itself where the table is older than the server. */
export function nameIn(table: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
}
