import type { Refusal } from './contract/ground.ts';

/** What a call comes to: the answer, or a refusal. */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
