/** What keeps a typed text from being a personnummer. */
export type NumberProblem = 'empty' | 'notTenDigits';

/** A typed text taken as a personnummer: its ten digits, or what is wrong with it. */
export type ReadNumber =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly problem: NumberProblem };

/**
 * Takes what was typed or pasted as a number: ten digits, with whatever blanks and hyphens people put between them.
 * Whether there is such a date or person is for the server to say.
 */
export function readNumber(typed: string): ReadNumber {
  const bare = typed.replace(/[\s\u00a0.\-–]/g, '');
  if (bare === '') return { ok: false, problem: 'empty' };
  return /^\d{10}$/.test(bare) ? { ok: true, number: bare } : { ok: false, problem: 'notTenDigits' };
}
