import { type NumberProblem, readNumber } from './read-number.ts';

/** What a typed text asks for: nothing yet, a person by number, no number that is whole, or a search. */
export type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'no-number'; readonly problem: NumberProblem }
  | { readonly kind: 'text'; readonly letters: number };

/**
 * Tells what a typed text asks for. Digits without a letter are a number in the making and stay on the page until all ten
 * are there; everything else is for the server to understand.
 */
export function readTyped(text: string): Typed {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (letters > 0) return { kind: 'text', letters };
  const read = readNumber(text);
  if (read.ok) return { kind: 'number', number: read.number };
  return read.problem === 'empty' ? { kind: 'nothing' } : { kind: 'no-number', problem: read.problem };
}

/** So many letters a text must have before it is searched for while one types; with fewer one says when. */
export const LETTERS_MIN = 3;
