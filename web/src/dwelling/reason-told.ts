import { nameIn } from '../texts/index.ts';

/** Why a run was refused: by the legal question that was answered with no where that has words of its own, else by the code. */
export function reasonTold(reasons: Readonly<Record<string, string>>, outcome: string): string {
  return Object.hasOwn(reasons, outcome) ? nameIn(reasons, outcome) : nameIn(reasons, outcome.replace(/:.*/, ''));
}
