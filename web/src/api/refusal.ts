/** An expected "no" from the server, in both languages; `question` is the legal question answered with no. */
export interface Refusal {
  readonly refused: string;
  readonly da: string;
  readonly en: string;
  readonly adviceDa: string;
  readonly adviceEn: string;
  readonly question?: { readonly number: string; readonly da: string; readonly en: string };
  /** The id of the journal entry: a refused lookup is registered too. */
  readonly journal?: string;
}

/** What a call comes to: the answer, or a refusal. */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
