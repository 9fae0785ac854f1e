import { foldWords } from '../ground/names/index.ts';
import type { NamePart } from '../rooms/register/index.ts';
import type { SearchKeys } from './search-keys.ts';

/** The keys of the parts of a name. */
export const NAME_KEYS = ['navn', 'navn1', 'navn2', 'navn3'];

/** How many letters a beginning must have that stands alone: fewer are no search but a list of everybody. */
const LETTERS_MIN = 2;

/** How many words of a name are searched for at most: nobody is known by more, and each costs. */
export const WORDS_MAX = 12;

/**
 * The parts of the name that is asked for. A part is a whole word; with `*` after it, the beginning of one; with `~`
 * before it, one that sounds like it. The marks are ours.
 */
export function readNames(keys: SearchKeys): readonly NamePart[] {
  let count = 0;
  return NAME_KEYS.flatMap((key): NamePart[] => {
    const value = keys.find(key);
    if (value === undefined) return [];
    const text = value.replace(/^~|\*$/g, '');
    const words = foldWords(text);
    const begins = value.endsWith('*');
    const tooShort = words.length === 1 && (words[0] ?? '').length < LETTERS_MIN;
    count += words.length;
    if (words.length === 0 || count > WORDS_MAX || (begins && (tooShort || value.startsWith('~')))) {
      keys.refuse(key);
      return [];
    }
    return [{ text, match: begins ? 'prefix' : value.startsWith('~') ? 'phonetic' : 'exact' }];
  });
}
