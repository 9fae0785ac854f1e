import type { AsOf } from '../ground/bitemporal/index.ts';
import type { Moments } from '../rooms/register/index.ts';
import { isSearch, type NumberQuestion, type SearchQuestion } from '../services/index.ts';

/**
 * The times of a question and of the answer, what the register has reached meanwhile, and whether the question is for more
 * than what is in force at its times.
 */
export function momentsOf(question: NumberQuestion | SearchQuestion, asOf: AsOf, now: AsOf, present: AsOf): Moments {
  return {
    asOf,
    now,
    reached: present.registrering,
    history: question.history,
    origins: !isSearch(question) && question.origins,
  };
}
