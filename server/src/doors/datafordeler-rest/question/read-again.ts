import type { ReadAgain } from '../../../desk/index.ts';
import type { Grammar } from './grammar.ts';
import { readQuestion } from './read-question.ts';
import type { ListCodes } from './read-values.ts';

/** The keys of an entry that were no parameters of the query: the method's own, and the number in one form. */
const ADDED: ReadonlySet<string> = new Set(['aktuelKun', 'personnummer']);

/** Reads the query of an entry of this door again, for a replay: it was kept parameter by parameter. */
export function createReadAgain(grammar: Grammar, listCodes: ListCodes): ReadAgain {
  return (spurgt) => {
    const parameters = Object.entries(spurgt).flatMap(([name, value]) => (ADDED.has(name) ? [] : [{ name, value }]));
    const question = readQuestion(parameters, grammar, listCodes);
    return 'search' in question ? question.search : undefined;
  };
}
