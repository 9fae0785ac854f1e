import type { AsOf } from '../ground/bitemporal/index.ts';
import type { Moments } from '../rooms/register/index.ts';
import { isSearch, type Question } from '../services/index.ts';

/** The times of a question, and whether it is for more than what is in force there. */
export function momentsOf(question: Question, asOf: AsOf, now: AsOf): Moments {
  return { asOf, now, history: question.history, origins: !isSearch(question) && question.origins };
}
