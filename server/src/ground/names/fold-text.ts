import { remember } from '../remember/index.ts';

/** Letters that are not a plain letter with a mark, as they are written where there are only plain letters. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  œ: 'oe',
  å: 'aa',
  // As Danish sorts it.
  ü: 'y',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * A text in plain small letters, so that spellings of one name that differ only in how a keyboard writes them are equal:
 * `Ågård` and `AAGAARD`, `Møller` and `Moeller`, `André` and `Andre`. Apostrophes go; whatever else is neither letter nor
 * digit becomes one blank. The rules are ours.
 */
export function foldText(text: string): string {
  const letters = writtenOut(text.normalize('NFC').toLowerCase());
  // Most are plain by now, and what follows costs ten times as much.
  if (!/[^a-z0-9 ,.-]/.test(letters)) return letters.replace(/[ ,.-]+/g, ' ').trim();
  // A letter of the table may have a mark of its own, as ǽ has.
  return writtenOut(letters.normalize('NFD').replace(/[\p{M}'’`´]/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const writtenOut = (text: string) => text.replace(/[æäøöœåüßðđþłı]/g, (letter) => LETTERS[letter] ?? letter);

// An import folds every part of every name and every road.
const TEXTS_REMEMBERED = 20_000;

/** The words of a text, folded. */
export const foldWords: (text: string) => readonly string[] = remember(TEXTS_REMEMBERED, (text) => {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
});
