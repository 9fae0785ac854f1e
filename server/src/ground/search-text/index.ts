/** What one types into a field that understands a name with a birth date, an address or a number: taken apart. */
export { readSearchQuestion } from './read-search-question.ts';
export type { SearchText } from './read-search-text.ts';
export type { SearchFilters } from './search-keys-of.ts';
export type { NamedKommune } from './search-part.ts';
