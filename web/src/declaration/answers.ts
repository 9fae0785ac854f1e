import type { DeclarationPoint } from '../api/index.ts';
import type { YesNo } from '../controls/index.ts';

/** What has been typed of a declaration, by field of `erklaering.afgiv`. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong with a field: no answer, or a no that is not explained. */
export type Problem = 'answer' | 'explanation';

/** The name of the field that explains the answer to a point. */
export function explanationOf({ id }: Pick<DeclarationPoint, 'id'>): string {
  return `${id}-forklaring`;
}

/** The answer to a question as it has been typed. */
export function answerOf(typed: Typed, name: string): YesNo {
  const answer = typed[name];
  return answer === 'ja' || answer === 'nej' ? answer : '';
}

const asked = (points: readonly DeclarationPoint[], typed: Typed) =>
  points.filter(({ del }) => del === 'lokalnet' || typed['hjemmearbejde'] === 'ja');

/** The input of the act: what is asked about, and no answer that was typed before somebody said that nobody works from home. */
export function inputOf(points: readonly DeclarationPoint[], typed: Typed): Typed {
  const names = asked(points, typed).flatMap((point) => [point.id, explanationOf(point)]);
  return Object.fromEntries(['hjemmearbejde', ...names].flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])));
}

/** What is still missing, by field. */
export function problemsOf(points: readonly DeclarationPoint[], typed: Typed): ReadonlyMap<string, Problem> {
  const problems = new Map<string, Problem>();
  if (answerOf(typed, 'hjemmearbejde') === '') problems.set('hjemmearbejde', 'answer');
  for (const point of asked(points, typed)) {
    const answer = answerOf(typed, point.id);
    if (answer === '') problems.set(point.id, 'answer');
    if (answer === 'nej' && !typed[explanationOf(point)]?.trim()) problems.set(explanationOf(point), 'explanation');
  }
  return problems;
}
