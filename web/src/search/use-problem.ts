import type { Session } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import type { Typed } from './typed.ts';
import type { Searched } from './use-search.ts';

interface Tried {
  readonly session: Session;
  readonly typed: Typed;
  /** Whether the user has asked, and is not just typing on. */
  readonly isTried: boolean;
  /** A hit was chosen whose number is not told. */
  readonly isUnopenable: boolean;
  readonly searched: Searched | undefined;
  readonly numberError: string | undefined;
  /** The grant demands a case, and none is named. */
  readonly asksForCase: boolean;
}

/** The kinds of customer that may search once their grant says so; the others are private parties (CPR-loven § 38). */
const AUTHORITIES = new Set(['kommune', 'region', 'stat', 'offentlig-virksomhed', 'operatoer']);

/** The problems that get better by typing on: they are told when the user asks, and not before. */
const PASSING = new Set(['for-kort', 'mangler-navn', 'delvist-nummer']);

/** What is wrong with what was typed, in words, beside the field; undefined when nothing is. */
export function useProblem(tried: Tried): string | undefined {
  const { session, typed, isTried, searched, numberError } = tried;
  const { search: texts } = useTexts();
  if (tried.isUnopenable) return texts.cannotOpen;
  if (isTried && typed.kind === 'nothing') return texts.empty;
  if (isTried && typed.kind === 'no-number') return texts.problems['delvist-nummer'];
  if (typed.kind !== 'text') return numberError;
  if (!session.tjenester.includes('soeg')) {
    return AUTHORITIES.has(session.kunde.art) ? texts.numberOnlyGrant : texts.numberOnlyPrivate;
  }
  if (tried.asksForCase) return texts.sagMissing;
  const problem = searched?.outcome?.kind === 'refused' ? searched.outcome.refusal.forstaaet?.problem : undefined;
  if (problem === undefined || (PASSING.has(problem) && !isTried)) return numberError;
  return texts.problems[problem];
}
