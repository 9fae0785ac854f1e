import type { StandingDesk } from '../acts/index.ts';
import type { AsOf } from '../ground/bitemporal/index.ts';
import { isRefusal, refuse } from '../ground/refusals/index.ts';
import { type Books, type Caller, isWarrant } from '../rooms/access/index.ts';
import { decideStanding } from './decide-standing.ts';
import type { DeskParts } from './parts.ts';
import { type StandingTold, tellStanding } from './tell-standing.ts';

/**
 * What the desk does for acts on standing lookups, for whoever does the act; the operator of the machine has none. `onTold` is told
 * by which right, and of whom, something was told: the entry of the act has to name them.
 */
export function standingDeskOf(
  parts: DeskParts,
  caller: Caller | undefined,
  books: Books,
  now: AsOf,
  onTold: (right: Omit<StandingTold, 'loebende'>) => void,
): StandingDesk {
  const nobody = refuse('handling-ikke-tilladt');
  return {
    reasonAgainst(purpose) {
      if (caller === undefined) return nobody;
      const decision = decideStanding(caller, purpose, undefined, now.registrering);
      return isWarrant(decision) ? undefined : decision;
    },
    async list() {
      const told = caller === undefined ? nobody : await tellStanding(parts, caller, books, now);
      if (isRefusal(told)) return told;
      const { loebende, ...right } = told;
      onTold(right);
      return loebende;
    },
  };
}
