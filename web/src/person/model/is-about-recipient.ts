import type { FieldState } from '../../api/index.ts';
import type { Fact } from './fact.ts';

const REASONS = ['ikke-tilladt', 'privat'];

/** Whether a field is withheld because of who asks, and not because of this person: the recipient gets it of nobody. */
export function isAboutRecipient(state: FieldState): boolean {
  return state.state === 'withheld' && REASONS.includes(state.reason);
}

/** Whether an answer went to a private party, who is asked neither about the past nor about sources (CPR-loven § 38). */
export function isForPrivate(facts: readonly Fact[]): boolean {
  return facts.some(({ fields }) =>
    [...fields.values()].some(({ state }) => state.state === 'withheld' && state.reason === 'privat'),
  );
}
