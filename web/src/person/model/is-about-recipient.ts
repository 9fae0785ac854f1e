import type { FieldState } from '../../api/index.ts';

const REASONS = ['ikke-tilladt', 'privat'];

/** Whether a field is withheld because of who asks, and not because of this person: the recipient gets it of nobody. */
export function isAboutRecipient(state: FieldState): boolean {
  return state.state === 'withheld' && REASONS.includes(state.reason);
}
