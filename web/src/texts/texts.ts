import { first } from './da/first.ts';
import type { da } from './da/index.ts';

/** The shape of the texts: that of the Danish ones. A key that another language lacks does not compile. */
export type Texts = typeof da;

/** A language of the pages. */
export type Language = 'da' | 'en';

// The sign-in page must appear at once, and needs few of them; every other page waits for the rest (`fetched`).
let danish = first as Texts;

/** The Danish texts: those of the sign-in page and the frame, and all of them once a page has been fetched. */
export function danishTexts(): Texts {
  return danish;
}

/** The texts of a language, fetched when somebody wants them. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return (await import('./en/index.ts')).en;
  danish = (await import('./da/index.ts')).da;
  return danish;
}

/** How to fetch a page together with the texts that only pages want. */
export function fetched<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [page] = await Promise.all([load(), loadTexts('da')]);
    return page;
  };
}

/** The text a table has for a key that came from the server, or the key itself where the table is older than the server. */
export function nameIn(table: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
}
