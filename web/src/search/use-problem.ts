import type { Session } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import type { Typed } from './typed.ts';
import type { Searched } from './use-search.ts';

interface Tried {
  readonly session: Session;
  readonly typed: Typed;
  /** Whether the user has asked, and is not just typing on. */
  readonly isTried: boolean;
  readonly searched: Searched | undefined;
  readonly numberError: string | undefined;
}

/** The problems that get better by typing on: they are told when the user asks, and not before. */
const PASSING = new Set(['for-kort', 'mangler-navn', 'delvist-nummer']);

/** What is wrong with what was typed, in words, beside the field; undefined when nothing is. */
export function useProblem({ session, typed, isTried, searched, numberError }: Tried): string | undefined {
  const { search: texts } = useTexts();
  if (isTried && typed.kind === 'nothing') return texts.empty;
  if (isTried && typed.kind === 'no-number') return texts.problems['delvist-nummer'];
  if (typed.kind !== 'text') return numberError;
  if (!session.tjenester.includes('soeg')) {
    return session.kunde.art.startsWith('privat') ? texts.numberOnlyPrivate : texts.numberOnlyGrant;
  }
  const problem = searched?.outcome?.kind === 'refused' ? searched.outcome.refusal.forstaaet?.problem : undefined;
  if (problem === undefined || (PASSING.has(problem) && !isTried)) return numberError;
  return texts.problems[problem];
}
