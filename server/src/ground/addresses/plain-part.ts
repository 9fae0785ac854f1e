import { remember } from '../remember/index.ts';

/** A part of where a dwelling is on its road. */
export type DwellingPart = 'husnummer' | 'etage' | 'sidedoer' | 'bygningsnummer';

/**
 * A part of a dwelling's address in the one form that is compared: without blanks, zeros in front and full stops, in
 * small letters; the ground floor is `st` however it is written. `003B` → `3b`, `  tv` → `tv`, `01` → `1`.
 */
export function plainPart(part: DwellingPart, text: string): string {
  const plain = plainText(text);
  return part === 'etage' && /^(?:stue|stuen)$/.test(plain) ? 'st' : plain;
}

// House numbers, floors and doors are few, and an import asks for them again and again.
const PARTS_REMEMBERED = 10_000;
const plainText = remember(PARTS_REMEMBERED, (text) =>
  text
    .toLowerCase()
    .replace(/[\s.]/g, '')
    .replace(/^0+(?=.)/, ''),
);
