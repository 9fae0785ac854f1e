import { type Refusal, refuse } from '../refusals/index.ts';
import { type Around, readSearchText, type SearchText } from './read-search-text.ts';
import { type SearchFilters, searchKeysOf } from './search-keys-of.ts';

/** A typed text as it is asked: how it was understood, and the keys of the search or why there is none. */
export interface SearchQuestionText {
  readonly understood: SearchText;
  readonly keys: Readonly<Record<string, string>>;
  readonly unreadable: Refusal | undefined;
}

/** So much of what was typed is read. */
const TYPED_MAX = 200;

/**
 * Reads what one types into the one field, with what stands beside it, as the keys of a search. A text that cannot be
 * searched by is its own key, and the refusal says why.
 */
export function readSearchQuestion(text: string, around: Around, filters: SearchFilters): SearchQuestionText {
  const typed = plainOf(text.slice(0, TYPED_MAX));
  const understood = readSearchText(typed, around);
  const { parts, problem } = understood;
  return problem === undefined
    ? { understood, keys: searchKeysOf(typed, parts, filters), unreadable: undefined }
    : { understood, keys: { tekst: typed }, unreadable: refuse('ugyldigt-felt', { field: 'tekst', aside: problem }) };
}

/** A text in its composed form, without what no journal can hold: control characters and halves of characters. */
const plainOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .toWellFormed();
