import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords, phoneticKey } from './index.ts';

const danish = fc.stringMatching(/^[a-zæøåéüöäA-ZÆØÅ' -]{0,24}$/);

describe('for every text', () => {
  it('folding twice is folding once, and leaves small letters, digits and single blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('case, composed letters and keyboards without Danish letters make no difference', () => {
    fc.assert(
      fc.property(danish, (text) => {
        const typed = text.replace(
          /[æøåÆØÅ]/g,
          (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter.toLowerCase()] ?? '',
        );
        for (const other of [text.toUpperCase(), text.normalize('NFD'), typed]) {
          expect(foldText(other)).toBe(foldText(text));
        }
      }),
    );
  });

  it('every word has a sound, and no sound is longer than twice its word', () => {
    fc.assert(
      fc.property(danish, (text) => {
        for (const word of foldWords(text)) {
          const sound = phoneticKey(word);
          expect(sound.length).toBeGreaterThan(0);
          expect(sound.length).toBeLessThanOrEqual(word.length * 2);
        }
      }),
    );
  });
});
