/** What one types into a field that understands a name with a birth date, an address or a number: taken apart. */
export { type Around, readSearchText, type SearchProblem, type SearchText } from './read-search-text.ts';
export { type SearchFilters, searchKeysOf } from './search-keys-of.ts';
export type { NamedKommune, PartProblem, SearchPart } from './search-part.ts';
