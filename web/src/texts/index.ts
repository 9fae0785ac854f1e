/** The texts of the pages, and the language they are in. */
export { LanguageProvider, useLanguage, useTexts } from './language.tsx';
export { type Language, nameIn, TEXTS, type Texts } from './texts.ts';
