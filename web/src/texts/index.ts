/** The texts of the pages, and the language they are in. */
export { LanguageProvider, recallSpoken, useLanguage, useTexts } from './language.tsx';
export { fetched, type Language, loadTexts, nameIn, type Texts } from './texts.ts';
